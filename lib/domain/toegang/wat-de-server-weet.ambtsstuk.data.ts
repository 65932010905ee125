import type { Tabellen } from './tabel.rules'
import { bestuursklachtTabellen } from './wat-de-server-weet.bestuursklacht.data'
import { bestuur, gemaakt, id, revisie } from './wat-de-server-weet.zinnen.data'

const stuk = 'Bij welk stuk dit hoort: een willekeurig nummer.'
const hoelang = 'Zolang het stuk bestaat waar dit bij hoort.'

/** What is sealed to an office (kluis 3): for who holds it, and nobody who is involved. */
export const ambtsstukTabellen: Tabellen = {
  ...bestuursklachtTabellen,
  ambtsstuk: {
    naam: 'Stukken voor een ambt',
    waarover:
      'Wat verzegeld is voor het bestuur of voor een directeur: een advies, een formele klacht, een rehabilitatie. Alleen wie het krijgt, ziet dat het er is.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      id,
      soort: 'Of het een advies, een formele klacht of een rehabilitatie is.',
      ambt: 'Of het voor het bestuur is of voor een directeur.',
      school_id: 'Voor de directeur van welke school.',
      voor: 'Of het voor het hele ambt is of voor enkelen daarvan.',
      afzender: 'Wie het maakte.',
      revisie,
      created_at: gemaakt,
    },
  },
  ambtsstuk_ontvanger: {
    naam: 'Voor wie een stuk is',
    waarover: 'Is iemand van het ambt betrokken, dan staat hier wie het wel krijgt. Ieder ziet alleen zichzelf.',
    hoelang,
    kolommen: { bestuur_id: bestuur, ambtsstuk_id: stuk, account_id: 'Wie het mag zien.', created_at: gemaakt },
  },
  ambtsstuk_sleutel: {
    naam: 'Sleutels van stukken voor een ambt',
    waarover: 'De sleutel van een stuk, op slot voor het ambt of voor één persoon.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      ambtsstuk_id: stuk,
      ontvanger_id: 'Voor welk ambt of voor wie deze sleutel is.',
      soort: 'Of zij voor het ambt is of voor een persoon.',
      versie: 'Met de hoeveelste sleutel van het ambt zij op slot zit.',
      hpke: { sleutel: 'De sleutel, op slot voor de ontvanger.' },
      created_at: gemaakt,
    },
  },
  ambtsstuk_envelope: {
    naam: 'Enveloppen van stukken voor een ambt',
    waarover: 'Het stuk zelf, en wat er later bij is geschreven.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      ambtsstuk_id: stuk,
      sectie: 'Of het het stuk zelf is of iets dat er later bij kwam.',
      item_id: id,
      revisie,
      bytes: { slot: 'De tekst zelf. Wij zien alleen ongeveer hoe lang die is.' },
      created_at: gemaakt,
    },
  },
}
