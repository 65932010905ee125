import type { Categorie, Minderjarig } from '@/lib/domain/melding/melding'
import type { Dag } from './zaak'

export type DemoIntake = {
  bestuur: string
  contactpersoon: string
  school: string
  dag: Dag
  klager: Categorie
  minderjarig: Minderjarig
  naam: string
  bereikbaar: string
  omschrijving: string
  wanneer: string
  acties: { wat: string; doorWie: string; uiterlijk: Dag }[]
  naar?: { adviseur: string; dag: Dag }
  evaluatie?: { dag: Dag; verloop: string; anders: string }
}

export const intakes: DemoIntake[] = [
  {
    bestuur: 'wolkenrijk',
    contactpersoon: 'koen',
    school: 'luchtkasteel',
    dag: -1,
    klager: 'ouder',
    minderjarig: 'nee',
    naam: 'Vader van M. (groep 7)',
    bereikbaar: '06 00 00 00 01, overdag',
    omschrijving:
      'Vader vertelt dat zijn zoon sinds de herfst niet meer mee mag doen met buitenspelen. Drie kinderen uit groep 7 sturen hem weg en noemen hem bij een bijnaam. De leerkracht weet het, maar er veranderde niets.',
    wanneer: 'Sinds de herfstvakantie, bijna elke pauze',
    acties: [{ wat: 'Vader uitleggen wat een vertrouwenspersoon doet', doorWie: 'Koen', uiterlijk: 0 }],
    naar: { adviseur: 'noor', dag: 0 },
  },
  {
    bestuur: 'wolkenrijk',
    contactpersoon: 'koen',
    school: 'verzinsel',
    dag: -15,
    klager: 'leerling',
    minderjarig: 'ja',
    naam: 'Leerling 8-3',
    bereikbaar: 'op school, bij mij in de kamer',
    omschrijving:
      'Een meisje uit groep 8 zegt dat ze niet meer mee wil op kamp, omdat anderen dan over haar slapen grapjes maken. Ze wil niet dat ik het verder vertel. Ik heb gezegd dat ik dat niet kan beloven.',
    wanneer: 'Vorig jaar op kamp',
    acties: [{ wat: 'Met haar en haar moeder praten', doorWie: 'Koen en de juf', uiterlijk: -2 }],
  },
  {
    bestuur: 'wolkenrijk',
    contactpersoon: 'koen',
    school: 'luchtkasteel',
    dag: -130,
    klager: 'ouder',
    minderjarig: 'nee',
    naam: 'Moeder R.',
    bereikbaar: 'mail, via school bekend',
    omschrijving: 'Moeder is niet gehoord over het schooladvies van haar zoon. Ze wil weten bij wie ze terechtkan.',
    wanneer: 'In maart',
    acties: [{ wat: 'De weg naar de directeur wijzen', doorWie: 'Koen', uiterlijk: -125 }],
    evaluatie: {
      dag: -110,
      verloop: 'Moeder sprak de directeur en is tevreden met de uitleg.',
      anders: 'Ik had eerder kunnen nabellen.',
    },
  },
  {
    bestuur: 'horizon',
    contactpersoon: 'samira',
    school: 'lyceum',
    dag: -4,
    klager: 'leerling',
    minderjarig: 'ja',
    naam: 'Leerling 2C-11',
    bereikbaar: 'via de mentor',
    omschrijving:
      'Een jongen uit de tweede zegt dat een docent hem steeds met zijn achternaam nadoet en dat de klas dan lacht.',
    wanneer: 'Elke dinsdag',
    acties: [{ wat: 'Vragen of hij met de vertrouwenspersoon wil praten', doorWie: 'Samira', uiterlijk: 1 }],
    naar: { adviseur: 'thijs', dag: -1 },
  },
]
