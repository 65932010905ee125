import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'
import { parseDatum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { type BriefSoort, briefSoorten, type DossierBrief } from './brief'
import { briefvelden } from './briefvelden.data'
import { type Klachteis, klachteisen } from './klachteisen.data'
import { ontbrekendeEisen } from './klachteisen.rules'

export type Waarden = Readonly<Record<string, string>>
export type Ontbreekt = { veld: string; aard: 'vereist' | 'aanbevolen'; bron: string; wat: string }

/** What this letter still lacks, one by one and with where it is asked; the signature is put on paper (R-KL-1). */
export function ontbreektIn(soort: BriefSoort, waarden: Waarden): Ontbreekt[] {
  if (soort === 'klachtbrief') {
    const eisen = klachteisen.map(({ eis }) => eis)
    const aanwezig = eisen.filter((eis) => opPapier.includes(eis) || isIngevuld(soort, waarden, eis))
    return ontbrekendeEisen(aanwezig).map(({ eis, ...rest }) => ({ veld: eis, ...rest }))
  }
  const mist = briefvelden[soort].flatMap(({ veld, aard, bron, wat }) =>
    aard && bron && wat && !isIngevuld(soort, waarden, veld) ? [{ veld, aard, bron, wat }] : [],
  )
  return soort === 'verslag_mondeling' && isLater(waarden) ? [...mist, nietMeteen] : mist
}

/** What a letter has by being printed and signed; no field asks for it. */
const opPapier: readonly Klachteis['eis'][] = ['schriftelijk', 'handtekening']

/** The report is made at once, not on a later day than the klacht was told (R-KL-2). */
function isLater({ ontvangenOp = '', dagtekening = '' }: Waarden): boolean {
  const [verteld, gemaakt] = [dagVan(ontvangenOp), dagVan(dagtekening)]
  return verteld !== null && gemaakt !== null && gemaakt > verteld
}

const nietMeteen: Ontbreekt = {
  ...{ veld: 'dagtekening', aard: 'aanbevolen', bron: 'Klachtenregeling, art. 9.2' },
  wat: 'een verslag van dezelfde dag: het hoort meteen te worden gemaakt',
}

/** A day counts only when it is one. */
function isIngevuld(soort: BriefSoort, waarden: Waarden, veld: string): boolean {
  const tekst = waarden[veld]?.trim() ?? ''
  const isDag = briefvelden[soort].some((one) => one.veld === veld && one.vorm === 'dag')
  return isDag ? dagVan(tekst) !== null : tekst !== ''
}

function dagVan(tekst: string): Datum | null {
  return parseDatum(tekst, '2026-01-01' as Datum)
}

export function magDefinitief(soort: BriefSoort, waarden: Waarden): boolean {
  return ontbreektIn(soort, waarden).every(({ aard }) => aard === 'aanbevolen')
}

/** An oral klacht is only taken where the bestuur does so (R-KL-2). */
export function soortenVoor(mondeling: Keuze<'mondelingeKlacht'>): BriefSoort[] {
  return briefSoorten.filter((soort) => soort !== 'verslag_mondeling' || mondeling === 'ja')
}

/** concept → definitief: once, and from then on it does not change. */
export function finish(brief: DossierBrief, today: Datum): Result<DossierBrief, { kind: 'already_final' }> {
  if (brief.status === 'definitief') return refuse({ kind: 'already_final' })
  return ok({ ...brief, status: 'definitief', definitiefOp: today })
}

export function requireConcept(brief: DossierBrief): Result<undefined, { kind: 'already_final' }> {
  return brief.status === 'concept' ? ok() : refuse({ kind: 'already_final' })
}
