import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { beslisser, type DirecteurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type {
  Bericht,
  Bestuursklacht,
  BestuursklachtRegels,
  BestuursklachtStatus,
  Gezet,
  Hoorder,
  Klachtstap,
  KlachtVia,
  Namens,
  OntvangstVorm,
} from './bestuursklacht'
import { bestuursklachtPijlen, mandaatVan, stapVragen, verslagEisen, vertelregels } from './bestuursklacht.data'

export type ReceiveFailure = { kind: 'in_future' } | { kind: 'mondeling_niet' } | { kind: 'zelf_betrokken' }
type Ontvangst = { via: KlachtVia; vorm: OntvangstVorm; ontvangenOp: Datum; betrokken: readonly string[] }

/** → ontvangen, or bij_commissie where the committee lets know of it. Who is involved himself gives it to somebody else first. */
export function receive(
  { via, vorm, ontvangenOp, betrokken }: Ontvangst,
  { mondeling, today, door }: { mondeling: Keuze<'mondelingeKlacht'>; today: Datum; door: string },
): Result<BestuursklachtStatus, ReceiveFailure> {
  if (ontvangenOp > today) return refuse({ kind: 'in_future' })
  if (vorm === 'mondeling' && mondeling === 'nee') return refuse({ kind: 'mondeling_niet' })
  if (betrokken.includes(door)) return refuse({ kind: 'zelf_betrokken' })
  return ok(via === 'commissie' ? 'bij_commissie' : 'ontvangen')
}

type Stand = Pick<Bestuursklacht, 'status' | 'vorm' | 'afgerondOp'>
type Verloop = readonly Pick<Gezet, 'id' | 'soort' | 'naar' | 'op' | 'tot' | 'totBij' | 'eindeVan' | 'kenmerken'>[]

/** What can be done from here, given what was done before, newest first. */
export function mogelijkeStappen({ status, vorm, afgerondOp }: Stand, verloop: Verloop): Klachtstap[] {
  if (afgerondOp) return []
  const acts = bestuursklachtPijlen.filter(({ van }) => van === status).map(({ act }) => act)
  return [...new Set(acts)].filter((act) => {
    if (act === 'verslag') return verslagMist(vorm, verloop).length > 0
    if (act === 'voorziening_eind') return voorzieningen(verloop).length > 0
    if (act === 'besluit') return verweerStaat(verloop)
    return true
  })
}

export type AdvanceFailure =
  | { kind: 'not_now' }
  | { kind: 'in_future' }
  | { kind: 'before_received'; op: Datum }
  | { kind: 'niet_zelf' }
  | { kind: 'klager_akkoord' }
  | { kind: 'einde_ontbreekt' }
  | { kind: 'einde_te_vroeg' }
  | { kind: 'geen_voorziening' }
  | { kind: 'verweer_loopt'; tot: Datum }
  | { kind: 'verweer_ontbreekt' }
  | { kind: 'volgt_ontbreekt' }
  | { kind: 'geen_mandaat' }

export type Zet = Omit<Gezet, 'id' | 'soort' | 'naar'> & { stap: Klachtstap }
type Waarmee = { regels: BestuursklachtRegels; verloop: Verloop; today: Datum }

/** One arrow of R-KL-5; what it does to the term of the decision is another question. */
export function advance(
  klacht: Bestuursklacht,
  zet: Zet,
  { regels, verloop, today }: Waarmee,
): Result<Bestuursklacht, AdvanceFailure> {
  const naar = pijlNaar(klacht, zet.stap, verloop)
  if (!naar || klacht.afgerondOp) return refuse({ kind: 'not_now' })
  if (zet.op > today) return refuse({ kind: 'in_future' })
  if (zet.op < klacht.ontvangenOp) return refuse({ kind: 'before_received', op: klacht.ontvangenOp })
  for (const check of [requireMandaat, requireZelf, requireEinde, requireVerweer, requireVolgt]) {
    const found = check(zet, { klacht, regels, verloop, today })
    if (!found.ok) return found
  }
  const einde = bestuursklachtPijlen.some((pijl) => pijl.act === zet.stap && pijl.naar === naar && pijl.einde)
  return ok({
    ...klacht,
    status: naar,
    adviesOp: zet.stap === 'advies' ? zet.op : klacht.adviesOp,
    afgerondOp: einde ? zet.op : null,
  })
}

function pijlNaar({ status, via }: Bestuursklacht, stap: Klachtstap, verloop: Verloop): BestuursklachtStatus | null {
  if (stap === 'doorgaan') {
    const at = verloop.findIndex(({ soort }) => soort === 'intrekken')
    return status === 'ingetrokken' && at >= 0 ? (verloop[at + 1]?.naar ?? beginVan(via)) : null
  }
  return bestuursklachtPijlen.find((one) => one.van === status && one.act === stap)?.naar ?? null
}

const beginVan = (via: KlachtVia): BestuursklachtStatus => (via === 'commissie' ? 'bij_commissie' : 'ontvangen')

type Check = (zet: Zet, with_: Waarmee & { klacht: Bestuursklacht }) => Result<undefined, AdvanceFailure>

/** R-AANST-6: only what was left to the directeur, and never where he is involved or nobody knows. */
const requireMandaat: Check = ({ stap, namens }, { klacht, regels }) =>
  namens === 'directeur' && !magDirecteur(stap, regels, klacht) ? refuse({ kind: 'geen_mandaat' }) : ok()

export function magDirecteur(
  stap: Klachtstap,
  { mandaat }: Pick<BestuursklachtRegels, 'mandaat'>,
  { directeurBetrokken }: { directeurBetrokken: DirecteurBetrokken },
): boolean {
  const handeling = mandaatVan[stap]
  return handeling !== undefined && beslisser(mandaat, handeling, directeurBetrokken) === ('directeur' satisfies Namens)
}

/** R-KL-10: not when complicated, serious, in doubt, or with drastic measures; and by one setting only with toestemming (R-KL-5). */
const requireZelf: Check = ({ stap, kenmerken }, { regels }) => {
  if (stap !== 'zelf_afhandelen') return ok()
  const four = stapVragen.zelf_afhandelen.kenmerken.filter((one) => one.startsWith('niet_'))
  if (!four.every((one) => kenmerken.includes(one))) return refuse({ kind: 'niet_zelf' })
  const asked = regels.zelfAfhandelen === 'met_toestemming_en_afschrift'
  return asked && !kenmerken.includes('klager_akkoord') ? refuse({ kind: 'klager_akkoord' }) : ok()
}

/** A voorziening ends on a day or at an event; a chance to defend and a new last day are days. */
const requireEinde: Check = ({ stap, op, tot, totBij, eindeVan }, { klacht, verloop }) => {
  if (stap === 'voorziening_eind')
    return voorzieningen(verloop).some(({ id }) => id === eindeVan) ? ok() : refuse({ kind: 'geen_voorziening' })
  if (stap === 'voorziening' && !tot && !totBij) return refuse({ kind: 'einde_ontbreekt' })
  if ((stap === 'voornemen' || stap === 'verlengen') && !tot) return refuse({ kind: 'einde_ontbreekt' })
  const from = stap === 'verlengen' && klacht.uiterlijk ? klacht.uiterlijk : op
  return tot && tot <= from ? refuse({ kind: 'einde_te_vroeg' }) : ok()
}

/** R-KL-5, art. 15.3: no decision before the aangeklaagde could defend himself against the intended one. */
const requireVerweer: Check = ({ stap, uitkomst, op }, { verloop }) => {
  const voornemen = verloop.find(({ soort }) => soort === 'voornemen')
  if (stap === 'verweer' && uitkomst === 'geen' && voornemen?.tot && op <= voornemen.tot)
    return refuse({ kind: 'verweer_loopt', tot: voornemen.tot })
  return stap === 'besluit' && !verweerStaat(verloop) ? refuse({ kind: 'verweer_ontbreekt' }) : ok()
}

function verweerStaat(verloop: Verloop): boolean {
  const last = verloop.find(({ soort }) => soort === 'voornemen' || soort === 'verweer')
  return last?.soort === 'verweer'
}

/** After an advice the decision says whether it follows it; without one there is nothing to follow. */
const requireVolgt: Check = ({ stap, kenmerken }, { klacht }) => {
  if (stap !== 'besluit') return ok()
  const said = kenmerken.filter((one) => one === 'volgt' || one === 'volgt_deels' || one === 'volgt_niet').length
  return said === (klacht.adviesOp ? 1 : 0) ? ok() : refuse({ kind: 'volgt_ontbreekt' })
}

/** Whether what was filled in belongs to the step: a code of another one does not count. */
export function hoortBij({ stap, uitkomst, kenmerken }: Pick<Zet, 'stap' | 'uitkomst' | 'kenmerken'>): boolean {
  const { uitkomsten, kenmerken: known } = stapVragen[stap]
  const chosen = uitkomst === null ? uitkomsten.length === 0 : uitkomsten.includes(uitkomst)
  return chosen && kenmerken.every((one) => known.includes(one))
}

/** What the report of a klacht by word of mouth still lacks; who received it makes it at once (R-KL-2). */
export function verslagMist(
  vorm: OntvangstVorm,
  verloop: readonly Pick<Gezet, 'soort' | 'kenmerken'>[],
): (typeof verslagEisen)[number][] {
  if (vorm !== 'mondeling') return []
  const done = verloop.filter(({ soort }) => soort === 'verslag').flatMap(({ kenmerken }) => kenmerken)
  return verslagEisen.filter((eis) => !done.includes(eis))
}

/** What still holds: not ended, and the event that ends it did not come. One whose day has passed stays until its end is written down. */
export function voorzieningen<S extends Verloop[number]>(verloop: readonly S[]): S[] {
  const ended = verloop.flatMap(({ eindeVan }) => (eindeVan ? [eindeVan] : []))
  return verloop.filter((one, at) => {
    if (one.soort !== 'voorziening' || ended.includes(one.id)) return false
    const later = verloop.slice(0, at)
    return !later.some(({ soort }) => eindigtBij(one.totBij, soort))
  })
}

function eindigtBij(totBij: Gezet['totBij'], soort: Klachtstap): boolean {
  if (totBij === 'advies') return soort === 'advies'
  if (totBij === 'intrekking') return soort === 'intrekken'
  return totBij === 'besluit' && soort === 'besluit'
}

export type Vertelling = Pick<Bericht, 'aan' | 'bron' | 'afschrift'>

/** Whom the bestuur tells of a step (R-KL-11). A directeur who is involved, or may be, is told nothing by this list (R-SPOOR-2). */
export function vertellingen(
  { stap, kenmerken }: Pick<Zet, 'stap' | 'kenmerken'>,
  { adviesOp, directeurBetrokken }: Pick<Bestuursklacht, 'adviesOp' | 'directeurBetrokken'>,
): Vertelling[] {
  const lines = vertelregels.filter(
    (one) =>
      one.stap === stap &&
      (!one.bij || kenmerken.includes(one.bij)) &&
      (!one.na || one.na === (adviesOp ? 'advies' : 'zelf')),
  )
  const told = (wie: Hoorder) => wie !== 'directeur' || directeurBetrokken === 'nee'
  return lines.flatMap(({ aan, bron, afschrift = false }) =>
    aan.filter(told).map((wie) => ({ aan: wie, bron, afschrift })),
  )
}

export type TellFailure =
  | { kind: 'in_future' }
  | { kind: 'already_told' }
  | { kind: 'before_step'; op: Datum }
  | { kind: 'geen_afschrift' }

/** not told → told, on a day that was; of a copy also whether it was whole (R-KL-11). */
export function tell(
  bericht: Pick<Bericht, 'verteldOp' | 'afschrift'>,
  { op, stapOp, weggelaten, today }: { op: Datum; stapOp: Datum; weggelaten: boolean; today: Datum },
): Result<undefined, TellFailure> {
  if (bericht.verteldOp) return refuse({ kind: 'already_told' })
  if (weggelaten && !bericht.afschrift) return refuse({ kind: 'geen_afschrift' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < stapOp ? refuse({ kind: 'before_step', op: stapOp }) : ok()
}
