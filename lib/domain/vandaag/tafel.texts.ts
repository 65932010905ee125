import type { Tafelpunt } from './tafel'

/** Begins with a verb: it is the link. */
export function tafelTekst({ soort, wat }: Pick<Tafelpunt, 'soort' | 'wat'>): string {
  if (soort === 'advies') return 'Beantwoord een advies'
  if (soort === 'voorziening') return 'Beslis of een tijdelijke maatregel stopt'
  if (soort === 'rehabilitatie') return 'Voer een maatregel uit voor wie ten onrechte is aangeklaagd'
  return wat === 'voorgenomen' ? 'Maak het besluit over een formele klacht af' : 'Besluit over een formele klacht'
}
