import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type {
  Bijstand,
  FormeleKlacht,
  Indiener,
  Instantie,
  KlachtBericht,
  KlachtGebeurtenis,
  KlachtPartij,
  KlachtVorm,
  Stap,
  Termijngevolg,
} from './formeleklacht'
import { formeleklachtPijlen, mondelingVerslag, stapVragen, vertelregels } from './formeleklacht.data'

export type FileFailure = { kind: 'in_future' } | { kind: 'received_before_filed' } | { kind: 'mondeling_niet' }
export type AdvanceFailure =
  | { kind: 'in_future' }
  | { kind: 'before_filed'; op: Datum }
  | { kind: 'not_now' }
  | { kind: 'klager_akkoord' }
  | { kind: 'beiden_akkoord' }
  | { kind: 'alleen_klager_ziet_af' }
export type TellFailure = { kind: 'in_future' } | { kind: 'already_told' } | { kind: 'before_filed'; op: Datum }

/** The adviser hands it in only where the klager asks, so with toestemming for this one receiver (R-KL-7, R-TST-2). */
export function actOf(door: Indiener): Act & ('formeleklacht:record' | 'formeleklacht:pass') {
  return door === 'vertrouwenspersoon' ? 'formeleklacht:pass' : 'formeleklacht:record'
}

type Indiening = { bij: Instantie; vorm: KlachtVorm; ingediendOp: Datum; ontvangenOp: Datum | null }

/** → ingediend. By word of mouth where the bestuur allows it (R-KL-2). Too late warns and never blocks: that is a term. */
export function file(
  { vorm, ingediendOp, ontvangenOp }: Indiening,
  { mondeling, today }: { mondeling: Keuze<'mondelingeKlacht'>; today: Datum },
): Result<undefined, FileFailure> {
  if (vorm === 'mondeling' && mondeling === 'nee') return refuse({ kind: 'mondeling_niet' })
  if (ingediendOp > today || (ontvangenOp && ontvangenOp > today)) return refuse({ kind: 'in_future' })
  if (ontvangenOp && ontvangenOp < ingediendOp) return refuse({ kind: 'received_before_filed' })
  return ok()
}

/** The steps that can be taken from here; none once it ended (R-KL-8). */
export function mogelijkeStappen({ status, bij, afgerondOp }: Stand): Stap[] {
  if (afgerondOp) return []
  const here = formeleklachtPijlen.filter((pijl) => pijl.van === status && (!pijl.bij || pijl.bij === bij))
  return here.map(({ act }) => act)
}

type Stand = Pick<FormeleKlacht, 'status' | 'bij' | 'afgerondOp'>
export type Zet = { stap: Stap; op: Datum; uitkomst: string | null; kenmerken: readonly string[] }

/** One arrow of R-KL-8. Back to the bestuur only if the klager agrees, bemiddeling only if both do. */
export function advance(klacht: FormeleKlacht, zet: Zet, today: Datum): Result<FormeleKlacht, AdvanceFailure> {
  const { status, bij } = klacht
  const pijl = formeleklachtPijlen.find(
    (one) => one.van === status && one.act === zet.stap && (!one.bij || one.bij === bij),
  )
  if (!pijl || klacht.afgerondOp) return refuse({ kind: 'not_now' })
  if (zet.op > today) return refuse({ kind: 'in_future' })
  if (zet.op < klacht.ingediendOp) return refuse({ kind: 'before_filed', op: klacht.ingediendOp })
  const agreed = requireAkkoord(zet)
  if (!agreed.ok) return agreed
  const received = zet.stap === 'ontvangen' || zet.stap === 'doorgestuurd'
  return ok({
    ...klacht,
    status: pijl.naar,
    bij: zet.stap === 'doorgestuurd' ? 'commissie' : bij,
    ontvangenOp: received ? zet.op : klacht.ontvangenOp,
    afgerondOp: pijl.einde ? zet.op : null,
  })
}

function requireAkkoord({ stap, uitkomst, kenmerken }: Zet): Result<undefined, AdvanceFailure> {
  const klager = kenmerken.includes('klager_akkoord')
  if (stap === 'terug' && !klager) return refuse({ kind: 'klager_akkoord' })
  if (stap === 'bemiddeling' && !(klager && kenmerken.includes('aangeklaagde_akkoord')))
    return refuse({ kind: 'beiden_akkoord' })
  if (stap === 'zitting' && uitkomst === 'alleen_aangeklaagde' && !kenmerken.includes('klager_ziet_af'))
    return refuse({ kind: 'alleen_klager_ziet_af' })
  return ok()
}

/** Whether what was filled in belongs to the step: a code of another one does not count. */
export function hoortBij({ stap, uitkomst, kenmerken }: Omit<Zet, 'op'>): boolean {
  const { uitkomsten, kenmerken: known } = stapVragen[stap]
  const chosen = uitkomst === null ? uitkomsten.length === 0 : uitkomsten.includes(uitkomst)
  return chosen && kenmerken.every((one) => known.includes(one))
}

/** Another reason than those asked is none until it is written down (R-KL-4). */
export function vraagtReden({ uitkomst }: Pick<Zet, 'uitkomst'>): boolean {
  return uitkomst === 'andere_reden'
}

export type Vertelling = { door: KlachtPartij; aan: KlachtPartij; bron: string | null }

/** Who must be told of a step, by whom, and where that stands (R-KL-4, R-KL-11). */
export function vertellingen(stap: Stap | 'indienen', bij: Instantie): Vertelling[] {
  const lines = vertelregels.filter((one) => one.stap === stap && (!one.bij || one.bij === bij))
  return lines.flatMap(({ door, aan, bron }) => aan.map((wie) => ({ door, aan: wie, bron })))
}

/** not told → told, on a day that was (R-KL-11). */
export function tell(
  bericht: Pick<KlachtBericht, 'verteldOp'>,
  { op, ingediendOp, today }: { op: Datum; ingediendOp: Datum; today: Datum },
): Result<undefined, TellFailure> {
  if (bericht.verteldOp) return refuse({ kind: 'already_told' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < ingediendOp ? refuse({ kind: 'before_filed', op: ingediendOp }) : ok()
}

export type ZittingPunt = 'anders_dan_ingesteld' | 'bezwaar' | 'quorum'

/** What to say of a hearing as it went (R-KL-6); none of it undoes it. Who objects to being heard together is heard apart. */
export function zittingPunten(
  { uitkomst, kenmerken }: Pick<KlachtGebeurtenis, 'uitkomst' | 'kenmerken'>,
  horen: Keuze<'horen'>,
): ZittingPunt[] {
  const samen = uitkomst === 'samen'
  const bezwaar = kenmerken.includes('bezwaar_klager') || kenmerken.includes('bezwaar_aangeklaagde')
  const found: [ZittingPunt, boolean][] = [
    ['anders_dan_ingesteld', (horen === 'apart' && samen) || (horen === 'samen' && uitkomst === 'apart')],
    ['bezwaar', samen && bezwaar],
    ['quorum', !(kenmerken.includes('voorzitter') && kenmerken.includes('tweede_lid'))],
  ]
  return found.flatMap(([punt, holds]) => (holds ? [punt] : []))
}

/** What the report of the hearing still lacks (R-KL-6). */
export function verslagMist({ kenmerken }: Pick<KlachtGebeurtenis, 'kenmerken'>): string[] {
  return stapVragen.verslag.kenmerken.filter((one) => !kenmerken.includes(one))
}

/** What the report of a klacht by word of mouth still lacks; the adviser's own notes are never that report (R-KL-2). */
export function mondelingMist(
  { vorm }: Pick<FormeleKlacht, 'vorm'>,
  { soort, kenmerken }: Pick<KlachtGebeurtenis, 'soort' | 'kenmerken'>,
): string[] {
  if (vorm !== 'mondeling' || soort !== 'indienen') return []
  return mondelingVerslag.filter((one) => !kenmerken.includes(one))
}

/** Signs of pressure are a ground to go on, although the klager withdrew (R-KL-4). */
export function raadtDoorgaanAan({ soort, kenmerken }: Pick<KlachtGebeurtenis, 'soort' | 'kenmerken'>): boolean {
  return soort === 'intrekken' && kenmerken.includes('tekenen_van_druk')
}

/** A machtiging belongs to who lets another speak for him (R-KL-3). */
export function assist(
  { klager, aangeklaagde, machtigingOp }: { klager: Bijstand; aangeklaagde: Bijstand; machtigingOp: Datum | null },
  today: Datum,
): Result<undefined, { kind: 'machtiging_zonder_gemachtigde' } | { kind: 'in_future' }> {
  if (machtigingOp && klager !== 'vertegenwoordigd' && aangeklaagde !== 'vertegenwoordigd')
    return refuse({ kind: 'machtiging_zonder_gemachtigde' })
  return machtigingOp && machtigingOp > today ? refuse({ kind: 'in_future' }) : ok()
}

/** What each step does to the terms. From the bestuur nothing starts but once it has passed it on. */
export function termijngevolg(stap: Stap | 'indienen', bij: Instantie): Termijngevolg {
  const none: Termijngevolg = { begint: [], klaar: [], vervallen: false }
  const atCommissie = stap === 'doorgestuurd' || (stap === 'indienen' && bij === 'commissie')
  if (atCommissie) return { ...none, begint: bijOntvangst, klaar: ['indienen'] }
  return { ...none, ...gevolgen[stap] }
}

const bijOntvangst: Termijngevolg['begint'] = [
  { soort: 'ontvangst', vanaf: 'ontvangen' },
  { soort: 'horen', vanaf: 'ontvangen' },
]

const gevolgen: Partial<Record<Stap | 'indienen', Partial<Termijngevolg>>> = {
  indienen: { klaar: ['indienen'] },
  verzuim: { begint: [{ soort: 'verzuim', vanaf: 'op' }] },
  hersteld: { klaar: ['verzuim'] },
  onderzoek: { klaar: ['ontvangst'] },
  zitting: { begint: [{ soort: 'advies', vanaf: 'op' }], klaar: ['horen'] },
  advies: {
    begint: [
      { soort: 'besluit', vanaf: 'op' },
      { soort: 'nazorg', vanaf: 'op' },
    ],
    klaar: ['ontvangst', 'horen', 'advies'],
  },
  besluit: { klaar: ['besluit'] },
  niet_ontvankelijk: { vervallen: true },
  opgelost: { vervallen: true },
  stoppen: { vervallen: true },
}
