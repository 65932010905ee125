import type { Commissiereglement } from '@/lib/domain/reglement/reglement'
import type { Datum } from '@/lib/kernel/datum'

export const commissieSoorten = ['lkc', 'eigen'] as const
export type CommissieSoort = (typeof commissieSoorten)[number]

/** The committee of a bestuur from a day on: data, with a ruleset of its own (R-KL-9). */
export type Klachtencommissie = {
  id: string
  soort: CommissieSoort
  naam: string
  geldtVanaf: Datum
  adres: string | null
  telefoon: string | null
  mail: string | null
  site: string | null
  /** An own committee that is independent: after it the LKC does not take the case (R-ROUTE-9). */
  onafhankelijk: boolean
  reglement: Commissiereglement
}

/** What is known of the national committee; its ruleset is filled in by the bestuur, from the one that holds then. */
export const landelijkeCommissie: Omit<Klachtencommissie, 'id' | 'geldtVanaf'> = {
  soort: 'lkc',
  naam: 'Landelijke Klachtencommissie Onderwijs (Onderwijsgeschillen)',
  adres: null,
  telefoon: '030 280 95 90',
  mail: 'info@onderwijsgeschillen.nl',
  site: 'www.onderwijsgeschillen.nl',
  onafhankelijk: true,
  reglement: {},
}
