import type { Tabellen } from './tabel.rules'
import { adviesTabellen } from './wat-de-server-weet.advies.data'
import { ambtsstukTabellen } from './wat-de-server-weet.ambtsstuk.data'
import { bijdrageTabellen } from './wat-de-server-weet.bijdrage.data'
import { bureauTabellen } from './wat-de-server-weet.bureau.data'
import { jaarverslagTabellen } from './wat-de-server-weet.jaarverslag.data'
import { reglementTabellen } from './wat-de-server-weet.reglement.data'
import { voorlichtingTabellen } from './wat-de-server-weet.voorlichting.data'
import { bestuur, id } from './wat-de-server-weet.zinnen.data'

const gemaakt = 'Wanneer deze regel is gemaakt.'
const zolangBestuur = 'Zolang het bestuur Geborgen gebruikt.'

export const bestuurTabellen: Tabellen = {
  ...reglementTabellen,
  ...voorlichtingTabellen,
  ...ambtsstukTabellen,
  ...adviesTabellen,
  ...bijdrageTabellen,
  ...bureauTabellen,
  ...jaarverslagTabellen,
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
  agenda_link: {
    naam: 'De link van uw agenda',
    waarover: 'Waarmee uw eigen agenda de dagen leest waarop u iets moet doen. Alleen u ziet dat u er een hebt.',
    hoelang: 'Tot u de link intrekt of een nieuwe maakt.',
    kolommen: {
      bestuur_id: bestuur,
      account_id: 'Van wie de link is.',
      token_hash: 'Een afdruk van het geheim in de link. Daaruit is de link niet terug te halen.',
      gemaakt_op: 'Op welke dag u de link maakte.',
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
      naam_getypt: 'De naam die is ingevuld voor iemand die hier nieuw is. Die staat er tot een bestuurder bevestigt.',
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
      code_wrap: { sleutel: 'De geheime sleutel van de functie, op slot met de code op papier.' },
      created_at: gemaakt,
    },
  },
  ambt_vorig: {
    naam: 'Vorige sleutels van ambten',
    waarover:
      'De vorige sleutel van een functie, op slot met de sleutel die ervoor in de plaats kwam. Zo blijft open wat er al was.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      ambt_id: 'Om welke functie het gaat.',
      versie: 'De hoeveelste sleutel het was.',
      public_key: 'Het open deel ervan.',
      wrap: { sleutel: 'De geheime sleutel van toen, op slot met de sleutel van nu.' },
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
      wrap: { sleutel: 'De geheime sleutel van de functie, op slot voor deze persoon.' },
      created_at: gemaakt,
    },
  },
  ingang: {
    naam: 'Sociale kaart',
    waarover: 'Wie er bij het bestuur en de scholen nog meer kan helpen. Gegevens die iedereen mag weten.',
    hoelang: 'Tot iemand de regel uit de sociale kaart haalt, en daarna zolang een doorverwijzing haar noemt.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Voor welke school. Leeg is: voor het hele bestuur.',
      soort: 'Wie of wat dit is, als code.',
      naam: 'De naam of de functie, om te tonen.',
      waarvoor: 'Waarvoor iemand er terechtkan.',
      telefoon: 'Het telefoonnummer, om te bellen.',
      mail: 'Het mailadres.',
      site: 'De website.',
      uren: 'Wanneer te bereiken.',
      probleemgebieden: 'Voor welke onderwerpen, als codes.',
      voor_wie: 'Voor wie, als codes.',
      revisie: 'De hoeveelste versie. Zo schrijft niemand over een ander heen.',
      bijgewerkt_door: 'Wie dit het laatst bijwerkte.',
      bijgewerkt_op: 'Wanneer dat was.',
      vervallen_op: 'Wanneer deze regel uit de kaart ging.',
      created_at: gemaakt,
    },
  },
  aanspreekpunt: {
    naam: 'Aanspreekpunten pesten',
    waarover:
      'Wie op een school het aanspreekpunt is bij pesten, en wie het beleid coördineert. Dat mag iedereen weten.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt. Zo blijft te zien wie het op een dag was.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Voor welke school.',
      taak: 'Aanspreekpunt of coördinator.',
      naam: 'De naam of de functie, om te tonen.',
      bereik: 'Hoe deze persoon te bereiken is.',
      vanaf: 'De eerste dag.',
      tot: 'De laatste dag, als die bekend is.',
      vastgelegd_door: 'Wie dit opschreef.',
      created_at: gemaakt,
    },
  },
  routesjabloon: {
    naam: 'Klachtroutes van het bestuur',
    waarover: 'Welke stappen een klachtroute heeft, als het bestuur dat anders wil. Het gaat over geen enkele zaak.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt. Oude versies blijven staan.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Voor welke school. Leeg is: voor alle scholen.',
      soort: 'Voor welk onderwerp, als code.',
      versie: 'De hoeveelste versie.',
      stappen: 'De stappen, als codes.',
      vastgelegd_door: 'Welke bestuurder dit vastlegde.',
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
