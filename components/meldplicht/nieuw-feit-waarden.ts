import type { MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'

export type NieuwFeitWaarden = { nieuw: string } & Record<keyof MeldplichtAntwoorden, string>

export const leegNieuwFeit: NieuwFeitWaarden = {
  ...{ nieuw: '', misdrijf: '', taakVoorSchool: '', tegenLeerling: '', verbandMetSchool: '' },
}

/** Null when nothing new came up. */
export function nieuwFeitIn({ nieuw, misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }: NieuwFeitWaarden) {
  return nieuw === 'ja' ? { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } : null
}
