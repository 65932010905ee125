import { type Datum, schooljaarOf } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type BeginFailure,
  type Begonnen,
  type CloseFailure,
  type Jaarcijfers,
  type Jaarverslag,
  type Onderdeel,
  onderdelen,
  type PublishFailure,
  type Teksten,
  type Verborgen,
  verplicht,
} from './jaarverslag'

/** The years that can be reported on: this one, of which nothing is published yet, and the two before it. */
export function jarenVoor(today: Datum): number[] {
  const nu = schooljaarOf(today)
  return [nu, nu - 1, nu - 2]
}

/** 2025 → 1 augustus 2025 - 31 juli 2026. */
export function dagenVan(schooljaar: number): { van: Datum; tot: Datum } {
  return { van: `${schooljaar}-08-01` as Datum, tot: `${schooljaar + 1}-07-31` as Datum }
}

/** From when a year can be closed and published. */
function eersteDagNa(schooljaar: number): Datum {
  return `${schooljaar + 1}-08-01` as Datum
}

/** 2025 → 2025-2026, as a year is written in an address and on a page. */
export function jaarNaam(schooljaar: number): string {
  return `${schooljaar}-${schooljaar + 1}`
}

/** 2025-2026 → 2025; null for what is no school year. */
export function jaarUit(naam: string): number | null {
  const [een, twee] = naam.split('-').map(Number)
  return een !== undefined && jaarNaam(een) === naam && twee !== undefined ? een : null
}

type BeginAt = {
  today: Datum
  laatste: number
  begonnen: readonly Begonnen[]
  eigen: boolean
  gesloten: boolean
}

/** none → concept: one adviser writes the year, the others file what they counted (R-JV-5). A correction is the next version. */
export function begin(
  schooljaar: number,
  { today, laatste, begonnen, eigen, gesloten }: BeginAt,
): Result<{ versie: number }, Exclude<BeginFailure, { kind: 'not_found' }>> {
  if (!jarenVoor(today).includes(schooljaar)) return refuse({ kind: 'year_unknown' })
  if (gesloten) return refuse({ kind: 'year_closed' })
  if (eigen) return refuse({ kind: 'already_begun' })
  const ander = begonnen.find((one) => one.schooljaar === schooljaar)
  if (ander) return refuse({ kind: 'begun_by_other', naam: ander.naam })
  return ok({ versie: laatste + 1 })
}

type CloseAt = { today: Datum; laatste: number; gesloten: boolean; ingediend: boolean; laterUit: boolean }

/**
 * concept → gesloten: what was filed until now is what this version counts, once and for good (R-JV-5). Its maker is an adviser
 * like the others, and knows her own cases: two sets of figures, one before and one after a colleague files, would give her
 * that colleague's counts, however well each set is suppressed. So she sees none before this, and one after it. It is not
 * undone, not for another concept either: what comes later stands in the next version, which is suppressed beside this one.
 * Not while the year runs, for its figures would tell of each case as it comes.
 */
export function close(
  { schooljaar, versie }: Pick<Jaarverslag, 'schooljaar' | 'versie'>,
  { today, laatste, gesloten, ingediend, laterUit }: CloseAt,
): Result<undefined, Exclude<CloseFailure, { kind: 'not_found' }>> {
  const vanaf = eersteDagNa(schooljaar)
  if (today < vanaf) return refuse({ kind: 'year_running', vanaf })
  if (laterUit) return refuse({ kind: 'year_closed' })
  if (versie <= laatste) return refuse({ kind: 'published_meanwhile' })
  if (gesloten) return refuse({ kind: 'already_closed' })
  if (!ingediend) return refuse({ kind: 'nothing_filed' })
  return ok()
}

/**
 * Why figures are not shown, as far as their reader may know. A reason narrows a figure: *small* is less than the threshold,
 * *would give another away* is not. Of her own cases she may know that; where a colleague's are in it, all is one reason (R-JV-5).
 */
export function redenenVoor(accountId: string, { cijfers, door }: Pick<Jaarcijfers, 'cijfers' | 'door'>): Verborgen[] {
  const hidden = cijfers.filter(({ aantal }) => aantal === null)
  return hidden.map(({ reden, ...cijfer }) => ({
    cijfer,
    reden: accountId === door && reden ? reden : 'samen',
  }))
}

/** gesloten → gepubliceerd: the figures as they were closed, and the text. */
export function publish(
  { schooljaar, versie }: Pick<Jaarverslag, 'schooljaar' | 'versie'>,
  { today, laatste, teksten }: { today: Datum; laatste: number; teksten: Teksten },
): Result<undefined, Extract<PublishFailure, { kind: 'year_running' | 'published_meanwhile' | 'parts_missing' }>> {
  const vanaf = eersteDagNa(schooljaar)
  if (today < vanaf) return refuse({ kind: 'year_running', vanaf })
  if (versie !== laatste + 1) return refuse({ kind: 'published_meanwhile' })
  if (ontbrekend(teksten, versie).length > 0) return refuse({ kind: 'parts_missing' })
  return ok()
}

/** A year of which a later one is out: the counts it was made of are gone (R-JV-5). */
export function isGesloten(schooljaar: number, gepubliceerd: readonly { schooljaar: number }[]): boolean {
  return gepubliceerd.some((one) => one.schooljaar > schooljaar)
}

/** A first version needs no reason, and a correction does. */
export function onderdelenVan(versie: number): Onderdeel[] {
  return onderdelen.filter((onderdeel) => onderdeel !== 'correctie' || versie > 1)
}

export function isVerplicht(onderdeel: Onderdeel): boolean {
  return onderdeel === 'correctie' || (verplicht as readonly Onderdeel[]).includes(onderdeel)
}

export function ontbrekend(teksten: Teksten, versie: number): Onderdeel[] {
  return onderdelenVan(versie).filter((onderdeel) => isVerplicht(onderdeel) && !teksten[onderdeel]?.trim())
}

/** What is kept of the text: the parts of this version that say something. */
export function teBewaren(teksten: Teksten, versie: number): Teksten {
  const said = onderdelenVan(versie).map((onderdeel) => [onderdeel, teksten[onderdeel]?.trim() ?? ''] as const)
  return Object.fromEntries(said.filter(([, tekst]) => tekst))
}

/** Recommendations and actions, each on a line of its own. */
export function regelsVan(tekst: string): string[] {
  return tekst.split('\n').flatMap((regel) => regel.replace(/^\s*(?:\d+[.)]|[-*•])?\s*/, '').trim() || [])
}
