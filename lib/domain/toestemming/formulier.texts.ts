import type { Brief } from '@/lib/kernel/brief'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { TEKSTVERSIE, type ToestemmingSoort } from './toestemming'

export type FormulierGegevens = {
  soort: ToestemmingSoort
  afzender: string
  mail: string
  bestuurNaam: string
  schoolNaam: string
  datum: Datum
  /** Empty: the name is written by hand. */
  klager: string
}

type Formulier = { titel: string; waarvoor: string; punten: string[] }

/** R-TST-5: a form for each kind. What is asked, and what the signer should know before he signs. */
const formulieren: Record<ToestemmingSoort, Formulier> = {
  dossier_aanleggen: {
    titel: 'Toestemming om een dossier aan te leggen',
    waarvoor: 'Ik geef de vertrouwenspersoon toestemming om een dossier aan te leggen over mijn klacht.',
    punten: [
      'In het dossier komen mijn gegevens, mijn klacht, verslagen van gesprekken, afspraken en acties.',
      'Alleen de vertrouwenspersoon die mij begeleidt kan het dossier lezen. De school, het bestuur en wie het systeem beheert kunnen dat niet.',
      'Ik mag mijn dossier inzien, laten verbeteren en laten vernietigen.',
      'De wet kan de vertrouwenspersoon verplichten iets te melden, ook zonder mijn toestemming. Dan hoor ik dat.',
    ],
  },
  doorverwijzen: {
    titel: 'Toestemming om door te verwijzen',
    waarvoor:
      'Ik geef toestemming om mij te verwijzen, en om daarvoor gegevens over mij en mijn verhaal door te geven.',
    punten: [
      'Wat wordt doorgegeven, kiezen we samen. Wat ik niet wil delen, gaat niet mee.',
      'Wie de gegevens krijgt, gaat er vertrouwelijk mee om.',
    ],
  },
  overdracht: {
    titel: 'Toestemming voor overdracht',
    waarvoor: 'Ik geef toestemming om mijn dossier over te dragen aan een andere vertrouwenspersoon.',
    punten: [
      'Ik weet wie die andere vertrouwenspersoon is.',
      'De aantekeningen die mijn vertrouwenspersoon voor zichzelf maakte, gaan niet mee.',
      'Na de overdracht heeft mijn vorige vertrouwenspersoon het dossier niet meer.',
    ],
  },
  overdracht_bij_vertrek: {
    titel: 'Toestemming voor overdracht bij vertrek',
    waarvoor:
      'Ik geef toestemming om mijn dossier over te dragen aan een andere vertrouwenspersoon als de mijne stopt met dit werk.',
    punten: [
      'Ik hoor vooraf wie de nieuwe vertrouwenspersoon wordt.',
      'Geef ik deze toestemming niet, dan wordt mijn dossier bij vertrek vernietigd.',
    ],
  },
  overdracht_bij_ziekte: {
    titel: 'Toestemming voor overdracht bij ziekte',
    waarvoor:
      'Ik geef toestemming om mijn dossier aan een vervanger te geven als mijn vertrouwenspersoon door ziekte of een ongeval uitvalt.',
    punten: [
      'De vervanger kan het dossier alleen openen met de code die ik op papier krijg.',
      'Ik beslis zelf of ik die code geef. Ik bewaar haar goed.',
    ],
  },
  bemiddeling: {
    titel: 'Toestemming voor bemiddeling',
    waarvoor: 'Ik geef toestemming om te bemiddelen tussen mij en degene over wie mijn klacht gaat.',
    punten: [
      'Bemiddeling is vrijwillig. Ik kan er op elk moment mee stoppen.',
      'Degene over wie mijn klacht gaat, hoort dan wie ik ben en waar het over gaat.',
      'Stoppen heeft geen gevolgen voor mijn klacht.',
    ],
  },
  bijzondere_gegevens: {
    titel: 'Toestemming om bijzondere gegevens vast te leggen',
    waarvoor: 'Ik geef toestemming om in mijn dossier ook gevoelige gegevens over mij op te schrijven.',
    punten: [
      'Het gaat om gegevens zoals gezondheid, geloof, afkomst of seksuele gerichtheid.',
      'Ze worden alleen opgeschreven als ze direct met mijn klacht te maken hebben, en er staat bij waarom.',
    ],
  },
  tonen_bij_intervisie: {
    titel: 'Toestemming om te bespreken in intervisie',
    waarvoor:
      'Ik geef toestemming om mijn klacht te bespreken met andere vertrouwenspersonen, om ervan te leren of advies te vragen.',
    punten: [
      'Mijn naam en wat mij herkenbaar maakt, worden niet genoemd.',
      'Wie erbij is, gaat er vertrouwelijk mee om.',
    ],
  },
}

export function formulierBrief({ soort, klager, ...van }: FormulierGegevens): Brief {
  const { titel, waarvoor, punten } = formulieren[soort]
  return {
    afzender: [van.afzender, 'Vertrouwenspersoon', van.schoolNaam, van.bestuurNaam, van.mail],
    datum: formatDatum(van.datum),
    onderwerp: titel,
    alineas: [waarvoor, 'Ik weet het volgende:'],
    punten: [...punten, 'Ik mag deze toestemming altijd weer intrekken. Vanaf dan geldt zij niet meer.'],
    slot: [
      'Ben ik jonger dan 16, dan tekent een ouder of verzorger, of tekenen wij samen.',
      'Ik krijg een exemplaar van dit formulier.',
    ],
    velden: [
      { label: 'Naam', ingevuld: klager },
      { label: 'Namens (naam van de leerling, als u ouder bent)', ingevuld: '' },
      { label: 'Plaats en datum', ingevuld: '' },
      { label: 'Handtekening', ingevuld: '' },
    ],
    voet: `Tekst van ${TEKSTVERSIE}`,
  }
}
