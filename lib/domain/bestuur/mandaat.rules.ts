import type { MandaatHandeling } from './instellingen'

export type DirecteurBetrokken = 'ja' | 'nee' | 'weet_niet'

/** R-AANST-6: who decides. The mandate lapses where that directeur is involved, and also while nobody knows yet. */
export function beslisser(
  mandaat: readonly MandaatHandeling[],
  handeling: MandaatHandeling,
  directeurBetrokken: DirecteurBetrokken,
): 'bestuurder' | 'directeur' {
  return mandaat.includes(handeling) && directeurBetrokken === 'nee' ? 'directeur' : 'bestuurder'
}

/** What the coded facts of a case say: a klacht against the directie is one in which the directeur is involved. */
export function directeurBetrokken(aangeklaagden: readonly { categorie: string }[]): DirecteurBetrokken {
  if (aangeklaagden.some(({ categorie }) => categorie === 'directie')) return 'ja'
  const bekend = aangeklaagden.length > 0 && aangeklaagden.every(({ categorie }) => categorie !== 'onbekend')
  return bekend ? 'nee' : 'weet_niet'
}
