import { splitNamen } from '@/lib/domain/object/namen.rules'
import type { Hoedanigheid } from './avgverzoek'

type Persoon = { naam: string; rol: string | null }
type Aanvrager = { naam: string; hoedanigheid: Hoedanigheid }

/** Of a case: whose names are the applicant's own, and whose are another's (R-AVG-1). Who is not surely he, is another. */
export function verdeelNamen(
  personen: readonly Persoon[],
  { naam, hoedanigheid }: Aanvrager,
): { eigen: string[]; anderen: string[] } {
  const known = personen.filter((persoon) => persoon.naam.trim())
  const same = known.filter((persoon) => plain(persoon.naam) === plain(naam))
  const inRol = known.filter(({ rol }) => rol === hoedanigheid)
  const self = same.length > 0 ? same : inRol.length === 1 ? inRol : []
  return {
    eigen: [naam, ...self.map((persoon) => persoon.naam)].filter((one) => one.trim()),
    anderen: known.filter((persoon) => !self.includes(persoon)).map((persoon) => persoon.naam),
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

function plain(naam: string): string {
  return naam.trim().toLowerCase()
}
