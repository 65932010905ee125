import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, id } from './wat-de-server-weet.zinnen.data'

const hoelang = 'Zolang het bestuur Geborgen gebruikt: het jaarverslag telt de adviezen van elk jaar.'

/** What an adviser advises (R-ADV-1): codes and days. What it says is in the piece for the office. */
export const adviesTabellen: Tabellen = {
  advies: {
    naam: 'Adviezen',
    waarover:
      'Een advies van de vertrouwenspersoon aan een directeur of het bestuur, met codes en dagen. Alleen wie het stuurde en wie het kreeg, ziet dat het er is.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      id,
      adviseur: 'Wie het stuurde.',
      school_id: 'Over welke school het gaat.',
      vraag: 'Of de school erom vroeg.',
      aanleiding: 'Waar het uit voortkomt, als code. Niet welke zaak.',
      status: 'Of het wacht, beantwoord is of is afgerond.',
      verzonden_op: 'Wanneer het is gestuurd.',
      antwoord_voor: 'Voor wanneer een antwoord is afgesproken.',
      besproken_op: 'Wanneer er voor het laatst over is gepraat.',
      besluit: 'Of het is overgenomen, als code.',
      beantwoord_op: 'Wanneer het antwoord kwam.',
      uitvoeren_voor: 'Voor wanneer het is toegezegd.',
      opvolgen_op: 'Wanneer de vertrouwenspersoon er weer naar vraagt.',
      uitvoering: 'Of het is gedaan, als code.',
      kwaliteit: 'Hoe goed het advies bleek, als cijfer van 1 tot 5.',
      acceptatie: 'Hoeveel draagvlak het had, als cijfer van 1 tot 5.',
      afgerond_op: 'Wanneer het is afgerond.',
      created_at: gemaakt,
    },
  },
  advies_stap: {
    naam: 'Stappen na een advies',
    waarover: 'Wie wat deed met een advies, en wanneer. Een stap wordt nooit gewijzigd.',
    hoelang,
    kolommen: {
      bestuur_id: bestuur,
      advies_id: 'Bij welk advies dit hoort: een willekeurig nummer.',
      id,
      soort: 'Of het een gesprek was, een antwoord, een vraag daarna of het einde, als code.',
      op: 'Op welke dag.',
      door: 'Wie het vastlegde.',
      created_at: gemaakt,
    },
  },
}
