import type { Brief } from '@/lib/kernel/brief'
import { type Datum, formatDatum, parseDatum } from '@/lib/kernel/datum'
import type { BriefSoort } from './brief'
import type { Waarden } from './brief.rules'
import { wieOntvangt } from './briefvelden.data'

/** Who writes as the adviser: her own name, school and bestuur. */
export type Van = { afzender: string; mail: string; bestuurNaam: string; schoolNaam: string }
type Letter = Omit<Brief, 'datum' | 'voet'>
type Woorden = { w: (veld: string) => string; dag: (veld: string) => string; van: Van }

/** The letter in words. What is not filled in is left out; a place to sign is always there. */
export function stelOp(soort: BriefSoort, waarden: Waarden, van: Van): Omit<Brief, 'voet'> {
  const w = (veld: string) => waarden[veld]?.trim() ?? ''
  const dag = (veld: string) => dagIn(w(veld))
  return { ...maak[soort]({ w, dag, van }), datum: dag('dagtekening') }
}

/** In full, as a letter says it; words that are no day stay as they were typed. */
function dagIn(tekst: string): string {
  const found = parseDatum(tekst, '2026-01-01' as Datum)
  return found ? formatDatum(found) : tekst
}

const maak: Record<BriefSoort, (woorden: Woorden) => Letter> = {
  klachtbrief: ({ w }) => ({
    afzender: gevuld(w('naam'), ...regelsVan(w('adres')), w('bereikbaar')),
    aan: ontvangerVan(w),
    onderwerp: 'Klacht',
    alineas: gevuld(
      'Geachte dames en heren,',
      w('namens') ? `Ik dien een klacht in. Dat doe ik namens ${w('namens')}.` : 'Ik dien een klacht in.',
      w('aangeklaagde') ? `Mijn klacht gaat over ${w('aangeklaagde')}.` : '',
    ),
    punten: [],
    delen: delen(
      ['Mijn klacht', w('omschrijving')],
      ['Wat er gebeurd is', w('feiten')],
      ['Wat er al gedaan is', w('gedaan')],
      ['Wat ik vraag', w('verzoek')],
      ['Bijlagen', w('bijlagen')],
    ),
    slot: [
      'Ik vraag u mij te laten weten dat u deze brief hebt ontvangen, en hoe het verdergaat.',
      'Met vriendelijke groet,',
    ],
    velden: ondertekening(w('naam')),
  }),

  verslag_mondeling: ({ w, dag }) => ({
    afzender: gevuld(ontvangt(w('aan')), w('ontvanger')),
    onderwerp: 'Verslag van een klacht die is verteld',
    alineas: gevuld(
      'Een klacht kan ook worden verteld. Wie haar ontvangt, maakt er meteen dit verslag van.',
      dag('ontvangenOp') ? `De klacht is verteld op ${dag('ontvangenOp')}.` : '',
    ),
    punten: [],
    delen: delen(
      ['De klager', gevuld(w('naam'), w('namens') && `namens ${w('namens')}`, w('adres'), w('bereikbaar')).join('\n')],
      ['De klacht gaat over', w('aangeklaagde')],
      ['De klacht', w('omschrijving')],
    ),
    slot: ['De klager las dit verslag, is het ermee eens en krijgt er een afschrift van.'],
    velden: [
      { label: 'Naam van de klager', ingevuld: w('naam') },
      { label: 'Handtekening van de klager, voor akkoord', ingevuld: '' },
      { label: 'Naam van wie de klacht ontving', ingevuld: w('ontvanger') },
      { label: 'Handtekening van wie de klacht ontving', ingevuld: '' },
      { label: 'Plaats en datum', ingevuld: '' },
    ],
  }),

  machtiging: ({ w, dag }) => ({
    afzender: gevuld(w('naam'), ...regelsVan(w('adres'))),
    onderwerp: 'Machtiging',
    alineas: gevuld(
      `Ik, ${w('naam') || '…'}, machtig ${w('gemachtigde') || '…'} om mij ${w('wijze') === 'vertegenwoordigen' ? 'te vertegenwoordigen' : 'bij te staan'} in een klachtprocedure.`,
      w('namens') ? `Ik doe dit namens ${w('namens')}.` : '',
      rolZin(w('rol')),
      w('omschrijving') ? `De klacht: ${w('omschrijving')}` : '',
      w('gemachtigdeAdres') ? `Adres van de gemachtigde:\n${w('gemachtigdeAdres')}` : '',
    ),
    punten: [...(w('wijze') === 'vertegenwoordigen' ? namens : erbij), tot(dag('tot'))],
    slot: ['Ik kan deze machtiging altijd intrekken. Dat laat ik weten aan wie de klacht behandelt.'],
    velden: [
      { label: 'Naam van wie machtigt', ingevuld: w('naam') },
      { label: 'Handtekening van wie machtigt', ingevuld: '' },
      { label: 'Naam van de gemachtigde', ingevuld: w('gemachtigde') },
      { label: 'Handtekening van de gemachtigde', ingevuld: '' },
      { label: 'Plaats en datum', ingevuld: '' },
    ],
  }),

  gespreksverslag: ({ w, dag, van }) => ({
    afzender: adviseur(van),
    onderwerp: dag('gesprekOp') ? `Verslag van het gesprek op ${dag('gesprekOp')}` : 'Verslag van een gesprek',
    alineas: gevuld(w('plaats') ? `Het gesprek was in: ${w('plaats')}.` : ''),
    punten: [],
    delen: delen(['Aanwezig', w('aanwezigen')], ['Wat er is besproken', w('verslag')], ['Afspraken', w('afspraken')]),
    slot: ['Klopt er iets niet? Laat het mij weten, dan verbeter ik het.'],
    velden: [
      { label: 'Naam', ingevuld: '' },
      { label: 'Plaats en datum', ingevuld: '' },
      { label: 'Handtekening, voor gezien', ingevuld: '' },
    ],
  }),

  intrekking: ({ w, dag }) => ({
    afzender: gevuld(w('naam'), ...regelsVan(w('adres')), w('bereikbaar')),
    aan: ontvangerVan(w),
    onderwerp: 'Intrekking van mijn klacht',
    alineas: gevuld(
      'Geachte dames en heren,',
      dag('ingediendOp')
        ? `Op ${dag('ingediendOp')} diende ik een klacht in. Die trek ik in.`
        : 'Ik trek mijn klacht in.',
      w('namens') ? `Ik doe dit namens ${w('namens')}.` : '',
      w('omschrijving') ? `Het gaat om deze klacht: ${w('omschrijving')}` : '',
      w('reden'),
      'Ik weet het volgende:',
    ),
    punten: [
      'Ik doe dit uit vrije wil.',
      'De aangeklaagde, het bestuur en de directeur van de school horen dat ik de klacht intrek.',
      'Er kan besloten worden toch verder te gaan. Dat hoor ik dan.',
    ],
    slot: ['Met vriendelijke groet,'],
    velden: ondertekening(w('naam')),
  }),

  uitnodiging: ({ w, dag, van }) => ({
    afzender: adviseur(van),
    aan: gevuld(w('naam'), ...regelsVan(w('adres'))),
    onderwerp: 'Uitnodiging voor een gesprek',
    alineas: gevuld(`Beste ${w('naam') || '…'},`, 'Graag nodig ik u uit voor een gesprek.', w('doel')),
    punten: [],
    delen: delen(
      ['Wanneer', gevuld(dag('gesprekOp'), w('tijd')).join(', ')],
      ['Waar', w('plaats')],
      ['Wie erbij zijn', w('aanwezigen')],
    ),
    slot: [
      'U mag iemand meenemen. Kunt u niet, of wilt u iets vragen? Laat het mij weten.',
      'Met vriendelijke groet,',
      van.afzender,
    ],
    velden: [],
  }),
}

const erbij = ['De gemachtigde mag bij elk gesprek zijn en mij helpen.', 'Ik spreek zelf, en krijg zelf de brieven.']
const namens = [
  'De gemachtigde mag namens mij spreken, schrijven en stukken inzien.',
  'Brieven over de klacht gaan naar de gemachtigde. Ik krijg er een afschrift van.',
]

function tot(dag: string): string {
  return dag ? `De machtiging geldt tot en met ${dag}.` : 'De machtiging geldt tot de procedure voorbij is.'
}

function rolZin(rol: string): string {
  if (rol === 'aangeklaagde') return 'Ik ben de aangeklaagde.'
  if (rol === 'ouder') return 'Ik ben een ouder of verzorger van de leerling.'
  return rol === 'klager' ? 'Ik ben de klager.' : ''
}

function ontvangt(code: string): string {
  return (wieOntvangt as Record<string, string>)[code] ?? ''
}

function ontvangerVan(w: (veld: string) => string): string[] {
  return gevuld(w('ontvanger') || ontvangt(w('aan')), ...regelsVan(w('ontvangerAdres')))
}

function adviseur({ afzender, mail, schoolNaam, bestuurNaam }: Van): string[] {
  return [afzender, 'Vertrouwenspersoon', schoolNaam, bestuurNaam, mail]
}

function ondertekening(naam: string): Brief['velden'] {
  return [
    { label: 'Naam', ingevuld: naam },
    { label: 'Plaats en datum', ingevuld: '' },
    { label: 'Handtekening', ingevuld: '' },
  ]
}

function delen(...paren: readonly [kop: string, tekst: string][]): { kop: string; tekst: string }[] {
  return paren.flatMap(([kop, tekst]) => (tekst ? [{ kop, tekst }] : []))
}

function regelsVan(tekst: string): string[] {
  return tekst.split('\n').map((regel) => regel.trim())
}

function gevuld(...teksten: readonly string[]): string[] {
  return teksten.filter(Boolean)
}
