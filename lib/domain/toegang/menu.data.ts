import { routes } from '@/lib/kernel/routes'
import type { Act } from './toegang'

export type Kopje = 'werk' | 'naslag' | 'mensen' | 'afspraken' | 'toezicht'
/** `balk`: in the menu itself, on every page. Else under which heading of the page Meer it stands. */
export type Deur = {
  label: string
  act: Act
  href: (bestuurId: string) => string
  plek: 'balk' | Kopje
  uitleg: string
}

// In order: where someone's work begins stands first, and is his home.
export const deuren: readonly Deur[] = [
  {
    label: 'Vandaag',
    act: 'vandaag:read',
    href: routes.vandaag,
    plek: 'balk',
    uitleg: 'Wat vandaag iets van u vraagt.',
  },
  { label: 'Intakes', act: 'intake:read', href: routes.intakes, plek: 'balk', uitleg: 'Uw eigen eerste gesprekken.' },
  { label: 'Meldingen', act: 'melding:read', href: routes.meldingen, plek: 'balk', uitleg: 'Wat bij u binnenkwam.' },
  { label: 'Dossiers', act: 'dossier:read', href: routes.dossiers, plek: 'balk', uitleg: 'Wie u begeleidt.' },
  {
    label: 'Begeleidingen',
    act: 'begeleiding:read',
    href: routes.begeleidingen,
    plek: 'balk',
    uitleg: 'Aangeklaagden die u begeleidt. Alleen u ziet dit.',
  },
  {
    label: 'Zoeken',
    act: 'dossier:read',
    href: routes.zoeken,
    plek: 'balk',
    uitleg: 'Zoek in uw eigen zaken. Dat gebeurt op uw eigen apparaat.',
  },
  {
    label: 'Toezicht',
    act: 'toezicht:read',
    href: routes.fg,
    plek: 'balk',
    uitleg: 'Wie toegang had, wat is vernietigd, en wat nog een antwoord moet hebben.',
  },
  {
    label: 'Directietafel',
    act: 'directietafel:read',
    href: routes.directietafel,
    plek: 'balk',
    uitleg: 'Adviezen voor uw school, en wat u moet beslissen.',
  },
  {
    label: 'Bestuurstafel',
    act: 'aanstelling:confirm',
    href: routes.bestuurstafel,
    plek: 'balk',
    uitleg: 'Wat nu een besluit vraagt.',
  },
  {
    label: 'Adviezen',
    act: 'advies:read',
    href: routes.adviezen,
    plek: 'balk',
    uitleg: 'Wat een vertrouwenspersoon adviseert, en wat ermee gebeurt.',
  },
  {
    label: 'Meldingen aan het bestuur',
    act: 'meldketen:read',
    href: routes.meldketens,
    plek: 'balk',
    uitleg: 'Wat volgens de meldplicht bij u is gemeld.',
  },
  {
    label: 'Aanstellingen',
    act: 'aanstelling:read',
    href: routes.aanstellingen,
    plek: 'balk',
    uitleg: 'Wie welke taak heeft, van wanneer tot wanneer.',
  },
  { label: 'Scholen', act: 'school:open', href: routes.scholen, plek: 'balk', uitleg: 'De scholen van uw bestuur.' },
  {
    label: 'Gebruikers',
    act: 'gebruiker:invite',
    href: routes.gebruikers,
    plek: 'balk',
    uitleg: 'Wie een account heeft, en wie nog een uitnodiging heeft.',
  },
  {
    label: 'Vernietigen',
    act: 'vernietiging:read',
    href: routes.vernietigen,
    plek: 'werk',
    uitleg: 'Wat weg moet, en het bewijs van wat weg is.',
  },
  {
    label: 'AVG-verzoeken',
    act: 'avgverzoek:read',
    href: routes.avgverzoeken,
    plek: 'werk',
    uitleg: 'Wie wil zien, verbeteren of wissen wat er over hem of haar staat.',
  },
  {
    label: 'Gesprekken met directeuren',
    act: 'adviesgesprek:record',
    href: routes.adviesgesprekken,
    plek: 'werk',
    uitleg: 'Wanneer u een directeur sprak, en wanneer het weer tijd is.',
  },
  {
    label: 'Voorlichting',
    act: 'voorlichting:read',
    href: (bestuurId) => routes.voorlichting(bestuurId),
    plek: 'werk',
    uitleg: 'Wat u dit schooljaar vertelt, aan wie en wanneer.',
  },
  {
    label: 'Uren',
    act: 'uren:read',
    href: (bestuurId) => routes.uren(bestuurId),
    plek: 'werk',
    uitleg: 'Hoeveel tijd uw werk kost. Alleen u ziet dit.',
  },
  {
    label: 'Reflectie',
    act: 'reflectie:read',
    href: routes.reflecties,
    plek: 'werk',
    uitleg: 'Acht kaarten om na te denken over uw eigen werk. Alleen u ziet dit.',
  },
  {
    label: 'Vragen over ouders',
    act: 'oudervraag:read',
    href: routes.oudervragen,
    plek: 'werk',
    uitleg: 'Of ouders van een leerling onder de 18 iets mogen horen. Zonder naam.',
  },
  {
    label: 'Afwezigheid',
    act: 'afwezigheid:record',
    href: routes.afwezigheid,
    plek: 'werk',
    uitleg: 'Wanneer u er niet bent, en wie u vervangt.',
  },
  {
    label: 'Instellingen',
    act: 'bestuur:amend',
    href: routes.instellingen,
    plek: 'afspraken',
    uitleg: 'Waar de Handreiking en een regeling verschillen, kiest het bestuur.',
  },
  {
    label: 'Termijnen',
    act: 'reglement:amend',
    href: routes.reglement,
    plek: 'afspraken',
    uitleg: 'Hoeveel tijd er is voor elke stap van de klachtenregeling.',
  },
  {
    label: 'Gesloten dagen',
    act: 'sluiting:record',
    href: routes.geslotenDagen,
    plek: 'afspraken',
    uitleg: 'Dagen waarop het bestuur of de commissie dicht is.',
  },
  {
    label: 'Verslagen van de commissie',
    act: 'commissieverslag:read',
    href: routes.commissieverslagen,
    plek: 'naslag',
    uitleg: 'Wat de klachtencommissie elk jaar aan het bestuur vertelt.',
  },
  {
    label: 'Schoolgids',
    act: 'schoolgids:read',
    href: routes.schoolgidsen,
    plek: 'mensen',
    uitleg: 'De tekst over klachten, en wie erin staat met naam.',
  },
  {
    label: 'Register van verwerkingen',
    act: 'verwerkingsregister:read',
    href: routes.verwerkingsregister,
    plek: 'toezicht',
    uitleg: 'Welke gegevens er zijn, waarvoor en hoe lang.',
  },
  {
    label: 'Logboek',
    act: 'logboek:read',
    href: routes.logboek,
    plek: 'toezicht',
    uitleg: 'Wie wat deed, en wanneer. Zonder inhoud.',
  },
  {
    label: 'AVG-termijnen',
    act: 'avgtermijn:read',
    href: routes.avgtermijnen,
    plek: 'toezicht',
    uitleg: 'Wanneer een AVG-verzoek een antwoord moet hebben.',
  },
  {
    label: 'Aanspreekpunten pesten',
    act: 'aanspreekpunt:record',
    href: routes.aanspreekpunten,
    plek: 'mensen',
    uitleg: 'Bij wie leerlingen en ouders terechtkunnen over pesten.',
  },
  {
    label: 'Klachtroutes',
    act: 'routesjabloon:read',
    href: routes.klachtroutes,
    plek: 'naslag',
    uitleg: 'Welke stappen er zijn bij welk probleem.',
  },
  {
    label: 'Voor aangeklaagden',
    act: 'socialekaart:read',
    href: routes.begeleiders,
    plek: 'naslag',
    uitleg: 'De weg naar de begeleider, voor wie een klacht over zich kreeg.',
  },
  {
    label: 'Sociale kaart',
    act: 'socialekaart:read',
    href: routes.socialeKaart,
    plek: 'naslag',
    uitleg: 'Wie er nog meer kan helpen, in het land en bij de school.',
  },
]
