import type { Tabellen } from './wat-de-server-weet'

const bestuur = 'Bij welk bestuur dit hoort. Zo blijven besturen van elkaar gescheiden.'
const id = 'Een willekeurig nummer, om deze regel terug te vinden.'
const gemaakt = 'Wanneer deze regel is gemaakt.'
const zolangBestuur = 'Zolang het bestuur Geborgen gebruikt.'

export const bestuurTabellen: Tabellen = {
  bestuur: {
    naam: 'Besturen',
    waarover: 'Het schoolbestuur waarvoor iemand werkt.',
    hoelang: zolangBestuur,
    kolommen: {
      id,
      naam: 'De naam, om te tonen waar u werkt.',
      grondslag: 'Of het openbaar of bijzonder onderwijs is. Daarvan hangen regels af.',
      sector: 'Basisschool, voortgezet onderwijs, speciaal onderwijs of mbo. Daarvan hangen regels af.',
      created_at: gemaakt,
    },
  },
  school: {
    naam: 'Scholen',
    waarover: 'De scholen van een bestuur.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      id,
      naam: 'De naam, om een school te kunnen kiezen.',
      sector: 'Het soort onderwijs. Daarvan hangen regels af.',
      plaats: 'De plaats, om scholen met dezelfde naam uit elkaar te houden.',
      gesloten_op: 'Wanneer de school sloot. Daarna kan niemand haar meer kiezen.',
      created_at: gemaakt,
    },
  },
  bestuur_instelling: {
    naam: 'Afspraken van het bestuur',
    waarover: 'De keuzes uit de klachtenregeling van het bestuur.',
    hoelang:
      'Zolang het bestuur Geborgen gebruikt. Oude keuzes blijven staan: een lopende zaak houdt de regels van toen.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      vanaf: 'Vanaf welke dag deze keuzes gelden.',
      preset: 'Van welk voorbeeld het bestuur uitging.',
      waarden: 'De keuzes zelf.',
      vastgelegd_door: 'Welke bestuurder ze vastlegde.',
      created_at: gemaakt,
    },
  },
  aanstelling: {
    naam: 'Aanstellingen',
    waarover: 'Wie welke taak heeft bij een bestuur, en wanneer. Dit bepaalt wat iemand mag.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Om wie het gaat.',
      rol: 'Welke taak: contactpersoon, vertrouwenspersoon, bestuurder en zo verder.',
      in_dienst: 'Of iemand in dienst is. Daarvan hangt de meldplicht af.',
      soort: 'Of een vertrouwenspersoon van binnen of van buiten komt.',
      doelgroep: 'Voor wie: leerlingen, ouders of medewerkers.',
      voordracht: 'Of een commissie iemand heeft voorgedragen.',
      nevenfuncties:
        'Of iemand ook leiding geeft, beleid maakt, coördineert of zorg verleent. Dat past slecht bij deze taak.',
      vanaf: 'Vanaf welke dag.',
      tot: 'Tot welke dag. Daarna sluit de toegang.',
      status: 'Of de aanstelling is voorbereid, actief, geschorst of beëindigd.',
      voorbereid_door: 'Wie haar klaarzette.',
      voorbereid_op: 'Wanneer.',
      bevestigd_door: 'Welke bestuurder haar bevestigde. Zonder dat gaat er niets open.',
      bevestigd_op: 'Wanneer.',
      geschorst_op: 'Wanneer iemand is geschorst. De toegang sluit meteen.',
      beeindigd_op: 'Wanneer de aanstelling is beëindigd.',
      afwikkelen_tot: 'Tot wanneer iemand zijn zaken nog mag overdragen.',
    },
  },
  aanstelling_school: {
    naam: 'Scholen van een aanstelling',
    waarover: 'Voor welke scholen iemand werkt.',
    hoelang: 'Zolang de aanstelling er staat.',
    kolommen: { bestuur_id: bestuur, aanstelling_id: 'Welke aanstelling.', school_id: 'Welke school.' },
  },
  afwezigheid: {
    naam: 'Afwezigheid',
    waarover: 'Wanneer iemand er niet is. Dan krijgt hij geen nieuwe verwijzingen.',
    hoelang: 'Tot iemand haar weghaalt.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Om wie het gaat.',
      vanaf: 'Vanaf welke dag.',
      tot: 'Tot welke dag.',
      vervanger_id: 'Wie er dan wel is.',
    },
  },
  ambt: {
    naam: 'Ambten',
    waarover: 'Een functie met een eigen slot, zoals het bestuur zelf.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      id,
      soort: 'Welke functie.',
      school_id: 'Voor welke school, als het om een directeur gaat.',
      public_key: 'Het open deel van de sleutel. Daarmee kan iemand iets voor deze functie op slot doen.',
      versie: 'De hoeveelste sleutel het is. Gaat iemand weg, dan komt er een nieuwe.',
      code_salt: 'Een willekeurige toevoeging bij de code in de kluis van het bestuur.',
      code_wrap: { slot: 'De geheime sleutel van de functie, op slot met de code op papier.' },
      created_at: gemaakt,
    },
  },
  ambt_houder: {
    naam: 'Wie een ambt heeft',
    waarover: 'Wie de sleutel van een functie heeft.',
    hoelang: 'Zolang iemand die functie heeft.',
    kolommen: {
      bestuur_id: bestuur,
      ambt_id: 'Welke functie.',
      account_id: 'Wie haar heeft.',
      versie: 'Welke sleutel.',
      wrap: { slot: 'De geheime sleutel van de functie, op slot voor deze persoon.' },
      created_at: gemaakt,
    },
  },
  logboek: {
    naam: 'Logboek van het bestuur',
    waarover:
      'Wie wat deed en wanneer. De FG kan zo zien wie waar toegang toe had. Een bestuurder ziet hierin geen zaken.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      nr: 'De hoeveelste regel het is. Zo valt op als er een weg is.',
      at: 'Wanneer het gebeurde.',
      account_id: 'Wie het deed.',
      event: 'Wat er gebeurde, als code.',
      object_id: 'Waarmee: een willekeurig nummer.',
      data: 'Codes die erbij horen. De database weigert vrije tekst.',
      prev_hash: 'Het controlegetal van de regel ervoor.',
      hash: 'Het controlegetal van deze regel. Verandert iemand iets, dan klopt het niet meer.',
    },
  },
}
