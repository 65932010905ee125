import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, id } from './wat-de-server-weet.zinnen.data'

const klacht = 'Bij welke formele klacht dit hoort: een willekeurig nummer.'
const hoelang = 'Zolang het bestuur de klacht bewaart.'

/** The bestuur's own file of a formele klacht (R-KL-5), beside what is sealed to its office. */
export const bestuursklachtTabellen: Tabellen = {
  bestuursklacht: {
    naam: 'Formele klachten bij het bestuur',
    waarover:
      'Het eigen dossier van het bestuur over een formele klacht. Het staat los van het dossier van een vertrouwenspersoon. Wie betrokken is, ziet het niet.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      id,
      school_id: 'Bij welke school het hoort.',
      via: 'Van wie het bestuur de klacht kreeg, als code.',
      vorm: 'Of er een brief was of een gesprek.',
      status: 'Hoever de klacht is, als code.',
      ontvangen_op: 'Wanneer het bestuur haar ontving.',
      directeur_betrokken: 'Of de directeur er zelf bij betrokken is: ja, nee of onbekend.',
      advies_op: 'Wanneer het advies van de commissie kwam.',
      regel: 'Hoe lang het bestuur heeft om te besluiten, en waar dat staat.',
      naar_werkdag: 'Of een laatste dag in een weekend opschuift.',
      gesloten: 'Op welke dagen het bestuur dicht is.',
      verlengingen: 'Met hoeveel dagen de termijn is verlengd, en wanneer.',
      uiterlijk: 'Voor wanneer het bestuur besluit.',
      afgerond_op: 'Wanneer de klacht is afgerond.',
      created_at: gemaakt,
    },
  },
  bestuursklachtstap: {
    naam: 'Stappen van het bestuur bij een formele klacht',
    waarover: 'Wat het bestuur deed, en wanneer. Waarom staat verzegeld. Een stap wordt nooit gewijzigd.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      klacht_id: klacht,
      id,
      soort: 'Welke stap, als code.',
      naar: 'Hoever de klacht daarna was, als code.',
      op: 'Op welke dag.',
      uitkomst: 'Wat eruit kwam, als code.',
      kenmerken: 'Wat erbij hoort, als codes.',
      tot: 'Tot welke dag het geldt.',
      tot_bij: 'Tot welke gebeurtenis het geldt, als code.',
      einde_van: 'Welke voorlopige voorziening hiermee stopte.',
      namens: 'Of de bestuurder het deed, of de directeur namens het bestuur.',
      door: 'Welke bestuurder het vastlegde.',
      created_at: gemaakt,
    },
  },
  bestuursklachtbericht: {
    naam: 'Wie het bestuur iets vertelt over een formele klacht',
    waarover: 'Wie bericht of een afschrift krijgt van een stap, en sinds wanneer dat gedaan is.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      klacht_id: klacht,
      id,
      stap_id: 'Bij welke stap het hoort.',
      aan: 'Wie het hoort, als code. Namen staan hier niet.',
      bron: 'Waar staat dat dit moet.',
      afschrift: 'Of er een afschrift bij hoort.',
      weggelaten: 'Of er iets uit het afschrift is weggelaten. Wat en waarom staat verzegeld.',
      verteld_op: 'Wanneer het is verteld.',
      door: 'Welke bestuurder dat vastlegde.',
      created_at: gemaakt,
    },
  },
}
