import type { Urenregel } from '@/lib/domain/uren/uren'
import type { Voorlichting } from '@/lib/domain/voorlichting/voorlichting'
import type { Dag } from './zaak'

export type DemoVoorlichting = Pick<Voorlichting, 'periode' | 'doelgroep' | 'vorm' | 'activiteit' | 'middelen'> & {
  week: number | null
  minuten: number
  /** When it was done, and how long it took. */
  gedaan?: { dag: Dag; besteed: number }
}

/** The plan of Noor: nothing yet in the last period, so that the page says what it lacks. */
export const plan: readonly DemoVoorlichting[] = [
  {
    ...{ periode: 1, week: 37, doelgroep: 'leerlingen', vorm: 'kennismaken', minuten: 120 },
    activiteit: 'Langs alle groepen: wie ben ik en waar vind je mij?',
    middelen: 'Kaartjes met foto en lokaal',
    gedaan: { dag: -60, besteed: 135 },
  },
  {
    ...{ periode: 1, week: 39, doelgroep: 'ouders', vorm: 'bericht', minuten: 30 },
    activiteit: 'Stukje in de nieuwsbrief over pesten in groepsapps',
    middelen: '',
    gedaan: { dag: -45, besteed: 40 },
  },
  {
    ...{ periode: 2, week: 50, doelgroep: 'medewerkers', vorm: 'training', minuten: 90 },
    activiteit: 'Teamvergadering: wat doe je als een leerling iets vertelt?',
    middelen: 'Drie verzonnen voorvallen op papier',
  },
  {
    ...{ periode: 3, week: 6, doelgroep: 'leerlingen', vorm: 'spel', minuten: 60 },
    activiteit: 'Stellingenspel over grenzen in groep 7 en 8',
    middelen: 'Rode en groene kaarten',
  },
]

export const uren: readonly (Pick<Urenregel, 'activiteit' | 'minuten'> & { dag: Dag })[] = [
  { dag: -40, activiteit: 'overleg', minuten: 45 },
  { dag: -25, activiteit: 'professionalisering', minuten: 240 },
  { dag: -12, activiteit: 'registratie', minuten: 60 },
  { dag: -6, activiteit: 'advies', minuten: 90 },
]

export const kaart = {
  onderwerp: 'voorlichting',
  dag: -15,
  inhoud: {
    ...{ eerste: 'helemaal', tweede: 'deels', derde: 'nog_niet' },
    wat: 'Ik vertel wel wie ik ben, maar nog te weinig hoe pesten begint.',
    hoe: 'Een les maken met voorbeelden die leerlingen herkennen.',
    wie: 'Een collega van een andere school die dit al doet.',
  },
  actie: { dag: 9, wat: 'Een collega bellen over een les die werkt' },
} as const
