import { splitNamen } from '@/lib/domain/object/namen.rules'
import type { Hoedanigheid } from './avgverzoek'

/** `wie`: the same person under another name, as a melding knows a klager. */
export type Persoon = { naam: string; rol: string | null; wie?: string }
type Aanvrager = { naam: string; hoedanigheid: Hoedanigheid }

/** Of a case: whose names are the applicant's own, and whose are another's (R-AVG-1). Who is not surely he, is another. */
export function verdeelNamen(
  personen: readonly Persoon[],
  { naam, hoedanigheid }: Aanvrager,
): { eigen: string[]; anderen: string[] } {
  const known = personen.filter((persoon) => persoon.naam.trim())
  const same = whoOf(known.filter((persoon) => plain(persoon.naam) === plain(naam)))
  const inRol = whoOf(known.filter(({ rol }) => rol === hoedanigheid))
  const self = same.size > 0 ? same : inRol.size === 1 ? inRol : whoOf([])
  const isSelf = (persoon: Persoon) => self.has(persoon.wie ?? plain(persoon.naam))
  return {
    eigen: [naam, ...known.filter(isSelf).map((persoon) => persoon.naam)].filter((one) => one.trim()),
    anderen: known.filter((persoon) => !isSelf(persoon)).map((persoon) => persoon.naam),
  }
}

/** The text with the names of others taken out, in parts and genitives too; a name that both bear is another's (R-AVG-1). */
export function schermAf(tekst: string, { eigen, anderen }: ReturnType<typeof verdeelNamen>): string {
  return splitNamen(tekst, [...anderen, ...eigen])
    .map(({ tekst: deel, naam }) => (naam !== null && naam < anderen.length ? AFGESCHERMD : deel))
    .join('')
}

const AFGESCHERMD = '[een ander]'

/** A piece of the answer: what it said when it was looked at, what is given of it, and whether it is. */
export type Stuk = { basis: string; tekst: string; keuze: 'geven' | 'weglaten' | null }

/** What was decided of a piece counts as long as it says the same: another name to shield makes it new. */
export function stukVan(kept: Stuk | undefined, basis: string): Stuk {
  return kept && kept.basis === basis ? kept : { basis, tekst: basis, keuze: null }
}

export function isNagekeken(stukken: readonly Stuk[]): boolean {
  return stukken.every(({ keuze }) => keuze !== null)
}

/** The pieces that are given, in words, one under the other. */
export function antwoordVan(stukken: readonly (Stuk & { titel: string })[]): string {
  return stukken
    .filter(({ keuze }) => keuze === 'geven')
    .map(({ titel, tekst }) => `${titel}\n${tekst.trim()}`)
    .join('\n\n')
}

function whoOf(personen: readonly Persoon[]): Set<string> {
  return new Set(personen.map(({ naam, wie }) => wie ?? plain(naam)))
}

function plain(naam: string): string {
  return naam.trim().toLowerCase()
}
