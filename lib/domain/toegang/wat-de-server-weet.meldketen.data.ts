import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, id, revisie } from './wat-de-server-weet.zinnen.data'

const keten = 'Bij welke melding aan het bestuur dit hoort: een willekeurig nummer.'
const hoelang = 'Zolang het bestuur Geborgen gebruikt: ook later moet te zien zijn wie wat deed, en wanneer.'

/** What is reported to the bestuur under the law (R-MELD-2): beside every case, for whom it is and nobody else. */
export const meldketenTabellen: Tabellen = {
  meldketen: {
    naam: 'Meldingen aan het bestuur',
    waarover:
      'De wet vraagt bij een mogelijk zedenmisdrijf een melding aan het bestuur. Alleen voor wie zij bestemd is, staat zij er.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Bij welke school het hoort.',
      melder: 'Wie het meldde. Die kan de melding zelf niet meer lezen.',
      voor: 'Of zij voor het hele bestuur is, voor enkelen daarvan, of dat eerst de vertrouwensinspecteur is gebeld.',
      wijze: 'Of het hier is gemeld of telefonisch.',
      verteld_aan: 'Wie van het bestuur telefonisch is gesproken.',
      gemeld_op: 'Wanneer het is gemeld.',
      ontvangen_op: 'Wanneer iemand van het bestuur de melding voor het eerst opende.',
      status: 'Hoever het bestuur is, als code.',
      uiterlijk: 'Wanneer de volgende stap gezet moet zijn.',
      revisie,
      created_at: gemaakt,
    },
  },
  meldketen_ontvanger: {
    naam: 'Voor wie een melding is',
    waarover:
      'Is iemand van het bestuur betrokken, dan staat hier wie de melding wel krijgt. Ieder ziet alleen zichzelf.',
    hoelang,
    kolommen: { bestuur_id: bestuur, keten_id: keten, account_id: 'Wie de melding mag zien.', created_at: gemaakt },
  },
  meldketen_sleutel: {
    naam: 'Sleutels van meldingen',
    waarover: 'De sleutel van een melding, op slot voor het bestuur of voor één bestuurder.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      keten_id: keten,
      ontvanger_id: 'Voor welk ambt of voor wie deze sleutel is.',
      soort: 'Of zij voor het ambt is of voor een persoon.',
      versie: 'Met de hoeveelste sleutel van het ambt zij op slot zit.',
      hpke: { sleutel: 'De sleutel, op slot voor de ontvanger.' },
      created_at: gemaakt,
    },
  },
  meldketen_envelope: {
    naam: 'Enveloppen van meldingen',
    waarover: 'Wat er is gemeld, en wat het bestuur er bij elke stap over opschrijft.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      keten_id: keten,
      sectie: 'Of het de melding zelf is of de uitleg bij een stap.',
      item_id: id,
      revisie,
      bytes: { slot: 'De tekst zelf. Wij zien alleen ongeveer hoe lang die is.' },
      created_at: gemaakt,
    },
  },
  meldketen_stap: {
    naam: 'Stappen na een melding',
    waarover: 'Wie van het bestuur wat deed, en wanneer. Een stap wordt nooit gewijzigd.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      keten_id: keten,
      id,
      naar: 'Welke stap, als code.',
      door: 'Welke bestuurder haar vastlegde.',
      op: 'Op welke dag zij is gezet.',
      uiterlijk: 'Voor wanneer de wet haar vroeg.',
      contact: 'Wie contact houdt met de leerling en de ouders, als code.',
      created_at: gemaakt,
    },
  },
}
