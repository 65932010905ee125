import type { MandaatHandeling } from './instellingen'

/** R-AANST-6: who decides. The mandate lapses where that directeur is involved, and also while nobody knows yet. */
export function beslisser(
  mandaat: readonly MandaatHandeling[],
  handeling: MandaatHandeling,
  directeurBetrokken: 'ja' | 'nee' | 'weet_niet',
): 'bestuurder' | 'directeur' {
  return mandaat.includes(handeling) && directeurBetrokken === 'nee' ? 'directeur' : 'bestuurder'
}
