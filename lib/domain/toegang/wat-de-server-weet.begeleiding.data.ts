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
