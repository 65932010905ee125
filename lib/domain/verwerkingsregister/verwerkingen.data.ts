/** Where a table goes that no processing names: with the rest of its heading in what the server knows. */
export type Rest = 'zaak' | 'bestuur' | 'persoon'

/** One processing as article 30 AVG asks: what for, on what ground, of whom, who receives it. */
export type Verwerking = {
  id: string
  naam: string
  doel: string
  grondslag: string
  betrokkenen: readonly string[]
  ontvangers: readonly string[]
  /** Tables by name, before the rest of a heading. */
  tabellen: readonly string[]
  rest?: Rest
}

const klachtrecht = 'Een wettelijke plicht (AVG artikel 6, lid 1, onder c): elke school heeft een klachtenregeling.'
const veiligheid =
  'Een taak van algemeen belang (AVG artikel 6, lid 1, onder e): de school zorgt dat leerlingen veilig zijn.'
const meldplicht = 'Een wettelijke plicht (AVG artikel 6, lid 1, onder c): de meldplicht en de plicht tot aangifte.'
const beveiliging =
  'Een wettelijke plicht (AVG artikel 6, lid 1, onder c): gegevens goed beveiligen en dat kunnen laten zien.'

export const verwerkingen: readonly Verwerking[] = [
  {
    id: 'meldplicht',
    naam: 'Meldingen aan het bestuur volgens de meldplicht',
    doel: 'Een mogelijk zedenmisdrijf tegen een leerling melden bij het bestuur, en vastleggen wat het bestuur doet.',
    grondslag: meldplicht,
    betrokkenen: ['leerlingen', 'ouders', 'medewerkers', 'wie voor de school werkt'],
    ontvangers: ['het bestuur', 'de vertrouwensinspecteur', 'politie of justitie'],
    tabellen: ['meldketen', 'meldketen_ontvanger', 'meldketen_sleutel', 'meldketen_envelope', 'meldketen_stap'],
  },
  {
    id: 'avg',
    naam: 'Verzoeken onder de AVG en bewijzen van vernietiging',
    doel: 'Verzoeken om inzage, verbetering of wissen op tijd beantwoorden, en laten zien wat is vernietigd.',
    grondslag: beveiliging,
    betrokkenen: ['klagers', 'melders', 'aangeklaagden'],
    ontvangers: ['wie het verzoek deed'],
    tabellen: ['avgverzoek', 'vernietiging', 'bewaring', 'bewaargrond'],
  },
  {
    id: 'bestuursklacht',
    naam: 'Formele klachten bij het bestuur',
    doel: 'Een formele klacht ontvangen, doorsturen of zelf afhandelen, en op tijd een besluit nemen met redenen.',
    grondslag: klachtrecht,
    betrokkenen: ['klagers', 'aangeklaagden', 'wie hen bijstaat'],
    ontvangers: ['het bestuur', 'de klachtencommissie', 'klager, aangeklaagde en directeur, ieder het eigen deel'],
    tabellen: ['bestuursklacht', 'bestuursklachtstap', 'bestuursklachtbericht'],
  },
  {
    id: 'ambtsstuk',
    naam: 'Stukken voor het bestuur of een directeur, en adviezen',
    doel: 'Iets verzegeld aan een ambt geven, zodat wie betrokken is het niet ziet, en advies geven dat een antwoord krijgt.',
    grondslag: veiligheid,
    betrokkenen: ['vertrouwenspersonen', 'bestuurders', 'directeuren', 'over wie een stuk gaat'],
    ontvangers: ['het bestuur of de directeur, behalve wie betrokken is'],
    tabellen: ['ambtsstuk', 'ambtsstuk_ontvanger', 'ambtsstuk_sleutel', 'ambtsstuk_envelope', 'advies', 'advies_stap'],
  },
  {
    id: 'aangeklaagden',
    naam: 'Begeleiding van aangeklaagden en rehabilitatie',
    doel: 'Bijstaan wie is aangeklaagd, apart van de kant van de klager, en de naam herstellen van wie dat ten onrechte was.',
    grondslag: veiligheid,
    betrokkenen: ['aangeklaagden', 'klagers, als er een maatregel naar hen is'],
    ontvangers: ['de begeleider zelf', 'het bestuur of de directeur, bij rehabilitatie'],
    tabellen: [
      ...['begeleiding', 'begeleidingstaak', 'begeleidingsgesprek', 'rehabilitatie', 'rehabilitatiegesprek'],
      ...['rehabilitatiemaatregel', 'klagermaatregel'],
    ],
  },
  {
    id: 'jaarverslag',
    naam: 'Jaarverslag',
    doel: 'Per schooljaar laten zien hoe vaak er iets was en waarover, zonder dat iemand te herkennen is.',
    grondslag: veiligheid,
    betrokkenen: ['niemand met naam: alleen aantallen', 'wie het verslag schreef of beantwoordde'],
    ontvangers: ['het bestuur', 'de directeur, over de eigen school', 'wie het verslag krijgt'],
    tabellen: [
      ...['bijdrage', 'bijdragetelling', 'bijdragewerk', 'bijdrage_zaak', 'bijdragejaar', 'jaarverslag'],
      ...['jaarverslagversie', 'jaarverslagtekst', 'jaarverslagcel', 'jaarverslagantwoord'],
    ],
  },
  {
    id: 'begeleiding',
    naam: 'Opvang en begeleiding bij een klacht',
    doel: 'Mensen opvangen en begeleiden die iets melden of een klacht hebben, en hun de weg wijzen.',
    grondslag: `${klachtrecht} Ook: ${veiligheid.charAt(0).toLowerCase()}${veiligheid.slice(1)} Een dossier is er alleen met toestemming van de klager. Bijzondere gegevens staan er alleen in met zijn uitdrukkelijke toestemming (AVG artikel 9, lid 2, onder a).`,
    betrokkenen: ['klagers', 'melders', 'leerlingen', 'ouders', 'medewerkers', 'aangeklaagden'],
    ontvangers: ['de vertrouwenspersoon of contactpersoon zelf', 'een ander met toestemming van de klager'],
    tabellen: [],
    rest: 'zaak',
  },
  {
    id: 'logboek',
    naam: 'Logboek',
    doel: 'Kunnen laten zien wie wanneer toegang had. In het logboek staan codes en nummers, geen namen en geen inhoud.',
    grondslag: beveiliging,
    betrokkenen: ['mensen met een account'],
    ontvangers: ['de functionaris gegevensbescherming', 'het bestuur, over het bestuur zelf'],
    tabellen: ['logboek', 'persoonslogboek', 'poging'],
  },
  {
    id: 'schoolgids',
    naam: 'Bekendmaken wie er te bereiken is',
    doel: 'Leerlingen, ouders en medewerkers laten weten bij wie zij terechtkunnen.',
    grondslag:
      'Toestemming van de persoon zelf, om met naam in de schoolgids te staan (AVG artikel 6, lid 1, onder a). Voor het aanspreekpunt pesten een wettelijke plicht (onder c).',
    betrokkenen: ['contactpersonen', 'vertrouwenspersonen', 'aanspreekpunten pesten'],
    ontvangers: ['iedereen die de schoolgids leest'],
    tabellen: ['schoolgids_akkoord', 'aanspreekpunt', 'ingang'],
  },
  {
    id: 'bestuur',
    naam: 'Organisatie van het bestuur',
    doel: 'Vastleggen wie welke taak heeft, op welke scholen, met welke afspraken, en verantwoording afleggen zonder namen.',
    grondslag: `${klachtrecht} Voor wie een taak heeft: de overeenkomst met die persoon (onder b).`,
    betrokkenen: ['mensen met een taak bij het bestuur'],
    ontvangers: ['het bestuur', 'de beheerder', 'de mensen die bij het bestuur horen'],
    tabellen: [],
    rest: 'bestuur',
  },
  {
    id: 'account',
    naam: 'Accounts, sleutels en aanmelden',
    doel: 'Alleen wie het mag binnenlaten, en de sleutels bewaren waarmee alleen de persoon zelf zijn zaken opent.',
    grondslag: beveiliging,
    betrokkenen: ['mensen met een account'],
    ontvangers: ['de persoon zelf'],
    tabellen: [],
    rest: 'persoon',
  },
]

/** What holds of every processing. */
export const maatregelen: readonly string[] = [
  'Namen, verhalen en bijlagen worden op het apparaat van de gebruiker verzegeld. De server kan ze niet openen.',
  'De database geeft per regel alleen terug wat bij die persoon, die taak en dat bestuur hoort.',
  'Inloggen vraagt een wachtzin en een code van de telefoon. Na stilte gaat Geborgen op slot.',
  'Elke handeling staat in een logboek. De regels zitten aan elkaar vast, zodat weghalen opvalt.',
  'Een schorsing of het einde van een taak sluit de toegang.',
  'Wat vernietigd is, is weg. Kopieën van sleutels blijven hoogstens veertien dagen.',
]
