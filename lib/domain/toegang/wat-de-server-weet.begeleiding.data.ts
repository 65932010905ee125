import type { Tabellen } from './tabel.rules'
import {
  bestuur,
  categorie,
  gemaakt,
  houder,
  id,
  kaart,
  revisie,
  totVernietiging,
  zaak,
} from './wat-de-server-weet.zinnen.data'

const begeleiding_id = 'Bij welke begeleiding dit hoort: een willekeurig nummer.'

export const begeleidingTabellen: Tabellen = {
  begeleiding: {
    naam: 'Begeleidingen',
    waarover:
      'Een aangeklaagde vraagt om hulp. Alleen zijn begeleider ziet dit. De vertrouwenspersoon ziet er niets van.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      id,
      houder,
      school_id: 'Om welke school het gaat.',
      kaart,
      revisie,
      categorie,
      traject: 'Hoe ver de klacht is, als code: op school, bij de commissie of bij justitie.',
      gevraagd_op: 'Wanneer deze persoon om hulp vroeg.',
      volgende_op: 'Wanneer zij elkaar weer spreken.',
      uitkomst: 'Hoe het afliep, als code.',
      uitkomst_op: 'Wanneer dat bekend werd.',
      afgesloten_op: 'Wanneer de begeleiding klaar was. Dan begint de bewaartijd.',
      created_at: gemaakt,
    },
  },
  begeleidingstaak: {
    naam: 'Taken van een begeleider',
    waarover: 'Wat een begeleider voor een aangeklaagde deed.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      begeleiding_id,
      taak: 'Welke taak het was, als code.',
      houder,
      op: 'Wanneer die gedaan is.',
      created_at: gemaakt,
    },
  },
  begeleidingsgesprek: {
    naam: 'Gesprekken van een begeleider',
    waarover: 'Dat er een gesprek was, en hoe lang. Wat er is gezegd, zit in een envelop.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      begeleiding_id,
      id,
      houder,
      op: 'De dag van het gesprek.',
      soort: 'Wie erbij was, als code.',
      minuten: 'Hoe lang het duurde.',
      created_at: gemaakt,
    },
  },
  inlichting: {
    naam: 'Wat een aangeklaagde hoorde',
    waarover: 'Dat de aangeklaagde van een dossier hoorde van de begeleider en van zijn rechten.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: zaak,
      id,
      houder,
      partij_id: 'Welke persoon in het dossier het hoorde: een willekeurig nummer.',
      door: 'Wie het vertelde, als code.',
      onderwerpen: 'Wat er is verteld, als codes.',
      op: 'Wanneer het is verteld.',
      created_at: gemaakt,
    },
  },
}

const rehabilitatie_id = 'Bij welke rehabilitatie dit hoort: een willekeurig nummer.'
const ambtelijk = 'Zolang het bestuur de rehabilitatie bewaart.'

export const rehabilitatieTabellen: Tabellen = {
  rehabilitatie: {
    naam: 'Rehabilitaties',
    waarover:
      'Iemand is onterecht beschuldigd, en de directeur of het bestuur herstelt de goede naam. Om wie het gaat, zit in een envelop.',
    hoelang: ambtelijk,
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Om welke school het gaat.',
      grond: 'Waarom vaststaat dat iemand onterecht is beschuldigd, als code.',
      grond_op: 'Wanneer dat bekend werd.',
      oordeel_commissie: 'Wat de klachtencommissie vond, als code.',
      besluit_bestuur: 'Of het bestuur dat oordeel volgde, als code.',
      directie_verwijtbaar: 'Of de directie zelf iets te verwijten is. Dan leidt het bestuur.',
      op_verzoek: 'Of deze persoon erom vroeg.',
      begonnen_op: 'Wanneer de rehabilitatie begon.',
      afgerond_op: 'Wanneer zij klaar was.',
      uitkomst: 'Hoe het afliep, als code.',
      created_at: gemaakt,
    },
  },
  rehabilitatiegesprek: {
    naam: 'Gesprekken over herstel van een goede naam',
    waarover: 'Dat er een gesprek was, en waarover. Wat er is gezegd, zit in een envelop.',
    hoelang: ambtelijk,
    kolommen: {
      bestuur_id: bestuur,
      rehabilitatie_id,
      id,
      op: 'De dag van het gesprek.',
      onderwerpen: 'Waarover het ging, als codes.',
      begeleider_erbij: 'Of de begeleider erbij was.',
      created_at: gemaakt,
    },
  },
  rehabilitatiemaatregel: {
    naam: 'Maatregelen om een goede naam te herstellen',
    waarover: 'Wat de school doet, en of de persoon het daarmee eens is. De tekst ervan zit in een envelop.',
    hoelang: ambtelijk,
    kolommen: {
      bestuur_id: bestuur,
      rehabilitatie_id,
      id,
      soort: 'Welke maatregel, als code.',
      uiterlijk: 'Wanneer die klaar moet zijn.',
      voorgelegd_op: 'Wanneer die aan de persoon is voorgelegd.',
      antwoord: 'Of de persoon het ermee eens was.',
      uitgevoerd_op: 'Wanneer die is uitgevoerd.',
      created_at: gemaakt,
    },
  },
  klagermaatregel: {
    naam: 'Maatregelen tegen een klager',
    waarover: 'Wat de directeur besloot over wie vals beschuldigde. Waarom, zit ook in een envelop.',
    hoelang: ambtelijk,
    kolommen: {
      bestuur_id: bestuur,
      rehabilitatie_id,
      id,
      soort: 'Welke maatregel, als code.',
      vals: 'Of de beschuldiging vals was.',
      opzet: 'Of het met opzet was.',
      ernst: 'Hoe zwaar de beschuldiging was.',
      schade: 'Of er schade was.',
      hulp: 'Of er hulp is, in plaats van een maatregel of daarnaast.',
      door: 'Welke directeur besloot.',
      op: 'Wanneer hij besloot.',
      verteld_op: 'Wanneer de onterecht beschuldigde dit hoorde.',
      created_at: gemaakt,
    },
  },
}
