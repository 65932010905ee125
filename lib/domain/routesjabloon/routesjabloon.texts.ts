import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Kring, RoutesjabloonFailure, Sjabloon, SjabloonSoort, Stap, StapSoort } from './routesjabloon'

export const stapTekst: Record<StapSoort, { naam: string; uitleg: string }> = {
  betrokkene: {
    naam: 'Wie het aangaat',
    uitleg: 'Eerst een gesprek met de leraar of mentor om wie het gaat. Een leerling neemt liefst een ouder mee.',
  },
  lijn: {
    naam: 'De leidinggevende',
    uitleg: 'Komt u er samen niet uit, dan met de teamleider, de bouwcoördinator of de directie.',
  },
  gesprek_aangeklaagde: {
    naam: 'Gesprek met de ander',
    uitleg: 'Een gesprek met de persoon over wie de klacht gaat. Alleen als u dat wilt. De vertrouwenspersoon kan mee.',
  },
  bemiddeling: {
    naam: 'Bemiddeling',
    uitleg: 'Een bemiddelaar helpt u beiden om er samen uit te komen. Dat kan alleen als u het allebei wilt.',
  },
  vertrouwenspersoon: {
    naam: 'Vertrouwenspersoon',
    uitleg: 'Luistert, denkt mee en legt uit wat er kan. U kiest zelf de stappen.',
  },
  externe: {
    naam: 'Externe vertrouwenspersoon',
    uitleg: 'Een vertrouwenspersoon die niet op de school werkt. U mag overstappen wanneer u wilt.',
  },
  directie: {
    naam: 'Schoolleiding',
    uitleg:
      'De directeur kan maatregelen nemen en afspraken maken. Is de directeur betrokken, dan gaat u naar het bestuur.',
  },
  bestuur: {
    naam: 'Bestuur',
    uitleg: 'Het bestuur kan ingrijpen als de schoolleiding betrokken is, of als u niet tevreden bent.',
  },
  klachtencommissie: {
    naam: 'Klachtencommissie',
    uitleg:
      'Mensen van buiten de school. Zij oordelen over de klacht en geven het bestuur advies. U mag hier ook meteen heen.',
  },
  aangifte: {
    naam: 'Aangifte bij de politie',
    uitleg:
      'Dit kan als het misschien strafbaar is. Het mag tegelijk met een andere stap. De vertrouwenspersoon kan mee.',
  },
  meldplicht: {
    naam: 'Melden bij het bestuur',
    uitleg:
      'De wet zegt dat iedereen die voor de school werkt dit meteen aan het bestuur meldt. Het bestuur overlegt met de vertrouwensinspecteur.',
  },
  signaal_doorgeven: {
    naam: 'De zorg doorgeven',
    uitleg: 'De vertrouwenspersoon vertelt dat er misschien iets onveilig is. Zonder namen.',
  },
  hulp_op_school: { naam: 'Hulp op school', uitleg: 'De intern begeleider, de mentor of de leerlingbegeleider.' },
  zorgteam: { naam: 'Zorgteam', uitleg: 'Het zorgteam of het schoolmaatschappelijk werk van de school.' },
  hulpverlening: {
    naam: 'Hulpverlening',
    uitleg: 'Hulp van buiten de school, bijvoorbeeld via de huisarts. Dat kan naast alle andere stappen.',
  },
  personeelsfunctionaris: {
    naam: 'Personeelsfunctionaris',
    uitleg: 'Voor vragen over uw werk en uw rechten als medewerker.',
  },
  bedrijfsmaatschappelijk_werk: {
    naam: 'Bedrijfsmaatschappelijk werk',
    uitleg: 'Steun voor medewerkers bij zorgen op het werk of thuis.',
  },
  arbodienst: { naam: 'Arbodienst', uitleg: 'De bedrijfsarts kijkt naar uw gezondheid en uw werk.' },
  aandachtsfunctionaris: {
    naam: 'Aandachtsfunctionaris',
    uitleg: 'Deze medewerker loopt de stappen van de meldcode na: wat doet de school als het thuis niet veilig is.',
  },
  veilig_thuis: {
    naam: 'Veilig Thuis',
    uitleg: 'Advies en hulp als het thuis niet veilig is. Bel 0800 2000, dag en nacht.',
  },
  onderwijsconsulent: {
    naam: 'Onderwijsconsulent',
    uitleg: 'Denkt gratis mee als ouders en school het niet eens worden over extra hulp.',
  },
  samenwerkingsverband: {
    naam: 'Samenwerkingsverband',
    uitleg: 'Scholen in de buurt die samen zorgen dat elke leerling een plek heeft.',
  },
  geschillencommissie: {
    naam: 'Geschillencommissie',
    uitleg: 'De landelijke commissie voor passend onderwijs. Zij oordeelt over toelaten, verwijderen en extra hulp.',
  },
  vakbond: { naam: 'Vakbond', uitleg: 'Advies over uw rechten als werknemer.' },
  rechtsbijstand: { naam: 'Rechtsbijstand', uitleg: 'Hulp van een jurist, bijvoorbeeld via uw verzekering.' },
  begeleider_aangeklaagde: {
    naam: 'Begeleider van de aangeklaagde',
    uitleg: 'Is er een klacht over u? Deze begeleider is er voor u, en legt de klachtenregeling uit.',
  },
  vertrouwensinspecteur: {
    naam: 'Vertrouwensinspecteur',
    uitleg:
      'Denkt mee met leerlingen, ouders en medewerkers over seksuele intimidatie, geweld, pesten, discriminatie en radicalisering. Bel 0900 111 3 111, op werkdagen van 8.00 tot 17.00 uur.',
  },
}

export const sjabloonTekst: Record<SjabloonSoort, { naam: string; uitleg: string }> = {
  ongewenst_gedrag: {
    naam: 'Ongewenst gedrag',
    uitleg: 'Bijvoorbeeld pesten, agressie, geweld, discriminatie of misbruik van macht.',
  },
  seksueel: {
    naam: 'Seksueel grensoverschrijdend gedrag',
    uitleg: 'Tussen leerlingen, tussen medewerkers, of tussen een medewerker en een leerling van 18 jaar of ouder.',
  },
  seksueel_minderjarige: {
    naam: 'Seksueel gedrag van een medewerker tegenover een minderjarige leerling',
    uitleg: 'De leerling is jonger dan 18 jaar. Dan zegt de wet wat de school moet doen.',
  },
  schoolorganisatie: {
    naam: 'Schoolorganisatie',
    uitleg: 'Bijvoorbeeld het gebouw, de vakanties of de indeling van de klassen.',
  },
  onderwijskundig: { naam: 'Onderwijs', uitleg: 'Bijvoorbeeld lesgeven, toetsen, cijfers of straf.' },
  persoonlijk_of_thuis: { naam: 'Persoonlijk of thuis', uitleg: 'Zorgen die niet op school zijn ontstaan.' },
  huiselijk_geweld: { naam: 'Huiselijk geweld of kindermishandeling', uitleg: 'Het is thuis misschien niet veilig.' },
  passend_onderwijs: {
    naam: 'Passend onderwijs',
    uitleg:
      'Extra hulp op school, of een plek op een school. De vertrouwenspersoon helpt alleen als het gaat over hoe men met elkaar omgaat.',
  },
  arbeidsconflict: {
    naam: 'Arbeidsconflict',
    uitleg: 'Een conflict over het werk. De vertrouwenspersoon helpt alleen bij misbruik van macht.',
  },
  vraag_van_aangeklaagde: {
    naam: 'Vraag van een aangeklaagde',
    uitleg: 'Er is een klacht over u. De vertrouwenspersoon is er voor wie klaagt en kan u niet helpen.',
  },
  anoniem_of_via_via: {
    naam: 'Anoniem of via een ander',
    uitleg: 'Iemand vertelt over een ander, of zegt niet wie hij is.',
  },
}

export const kringTekst: Record<Kring, string> = {
  binnen: 'Binnen de school',
  buiten: 'Buiten de school',
  ernaast: 'Kan altijd, ernaast',
}

/** Whose route it is, where it is not ours. */
export const vanTekst: Record<Sjabloon['van'], string> = {
  geborgen: '',
  bestuur: 'Aangepast door het bestuur, voor alle scholen.',
  school: 'Aangepast voor deze school.',
}

/** Who chooses: the klager, but for what the law asks and where there is no klager. */
export function keuzeZin(soort: SjabloonSoort): string | null {
  if (soort === 'vraag_van_aangeklaagde' || soort === 'anoniem_of_via_via') return null
  return soort === 'seksueel_minderjarige'
    ? 'De eerste stap moet van de wet, ook als iemand dat niet wil. Over de andere stappen beslist u zelf.'
    : 'U kiest zelf welke stappen u zet. U mag een stap overslaan, en u mag stoppen wanneer u wilt.'
}

/** When a step counts, in a few words behind its name. */
export function voorwaardeZin({ alleen, voor, soms, deel }: Stap): string {
  return [
    alleen === 'strafbaar' ? 'als het strafbaar kan zijn' : '',
    alleen === 'niet_strafbaar' ? 'niet als het strafbaar kan zijn' : '',
    voor ? `voor ${voor === 'leerling' ? 'leerlingen' : 'medewerkers'}` : '',
    soms ? 'als u dat wilt' : '',
    deel ? 'voor een deel' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** R-MELD-6. */
export const overlegTekst: Record<Instellingen['vertrouwensinspecteur'], string> = {
  advies: 'Overleg bij seksuele intimidatie met de vertrouwensinspecteur. Dat is een advies.',
  verplicht: 'Overleg bij seksuele intimidatie altijd met de vertrouwensinspecteur. Uw bestuur eist dat.',
}

/** R-MELD-9, for adviser and klager. */
export const vertrouwensinspecteurTekst =
  'De vertrouwensinspecteur is er voor leerlingen, ouders, medewerkers en besturen. Bel 0900 111 3 111, op werkdagen van 8.00 tot 17.00 uur.'

const naamVan = (soort: StapSoort) => stapTekst[soort].naam

export const amendRoutesjabloonRefusals = {
  changed_elsewhere: 'Iemand anders heeft deze route intussen aangepast. Kijk eerst wat er nu staat.',
  unknown_school: 'Deze school kunt u niet kiezen. Kies een school uit de lijst.',
  verplicht: ({ soort }: Extract<RoutesjabloonFailure, { kind: 'verplicht' }>) =>
    soort === 'meldplicht'
      ? `Zet ‘${naamVan(soort)}’ als eerste stap. De wet laat hier niets voorgaan.`
      : `Laat ‘${naamVan(soort)}’ in de route staan. Deze weg staat altijd open.`,
  kan_niet: ({ soort }: Extract<RoutesjabloonFailure, { kind: 'kan_niet' }>) =>
    `Laat ‘${naamVan(soort)}’ weg. Die stap mag niet bij dit onderwerp.`,
  leeg: 'Kies minstens één stap.',
}

export const withdrawRoutesjabloonRefusals = { changed_elsewhere: amendRoutesjabloonRefusals.changed_elsewhere }
