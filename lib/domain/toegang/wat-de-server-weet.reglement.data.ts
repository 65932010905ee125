import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, id } from './wat-de-server-weet.zinnen.data'

const blijft =
  'Zolang het bestuur Geborgen gebruikt. Oude afspraken blijven staan: een lopende zaak houdt de regels van toen.'

/** What a bestuur laid down of its terms, and when an adviser spoke with a directeur. */
export const reglementTabellen: Tabellen = {
  reglement: {
    naam: 'Termijnen van de klachtenregeling',
    waarover: 'Hoe lang elke termijn is en waar dat staat, vanaf welke dag.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      id,
      geldt_vanaf: 'Vanaf welke dag dit geldt.',
      preset: 'Naar welk voorbeeld het is gemaakt.',
      termijnen: 'De lengte van elke termijn, met de plaats waar dat staat.',
      naar_werkdag: 'Of een laatste dag in een weekend naar de volgende werkdag gaat.',
      geraadpleegd: 'Met wie er is overlegd, als codes.',
      vastgelegd_door: 'Wie dit vastlegde.',
      created_at: gemaakt,
    },
  },
  klachtencommissie: {
    naam: 'Klachtencommissie',
    waarover: 'Welke klachtencommissie het bestuur heeft, hoe zij te bereiken is, en haar eigen termijnen.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      id,
      geldt_vanaf: 'Vanaf welke dag dit geldt.',
      soort: 'De landelijke commissie of een eigen commissie.',
      naam: 'De naam van de commissie.',
      adres: 'Het adres.',
      telefoon: 'Het telefoonnummer.',
      mail: 'Het mailadres.',
      site: 'De website.',
      onafhankelijk: 'Of de commissie onafhankelijk is.',
      termijnen: 'Haar eigen termijnen, waar die anders zijn dan die van het bestuur.',
      vastgelegd_door: 'Wie dit vastlegde.',
      created_at: gemaakt,
    },
  },
  sluiting: {
    naam: 'Gesloten dagen',
    waarover: 'Dagen waarop er bij het bestuur of de klachtencommissie niemand is. Die tellen niet mee als werkdag.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      wie: 'Wie er dan dicht is: het bestuur of de commissie.',
      naam: 'Waarom, bijvoorbeeld herfstvakantie.',
      van: 'De eerste dag.',
      tot: 'De laatste dag.',
      ingetrokken_op: 'Wanneer dit is weggehaald.',
      bijgewerkt_door: 'Wie dit het laatst bijwerkte.',
      created_at: gemaakt,
    },
  },
  adviesgesprek: {
    naam: 'Gesprekken met de directeur',
    waarover: 'Wanneer een vertrouwenspersoon de directeur van een school sprak. Waarover, staat hier niet.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt. Alleen de vertrouwenspersoon zelf ziet dit.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Welke vertrouwenspersoon het was.',
      school_id: 'Van welke school de directeur is.',
      op: 'Wanneer het gesprek was.',
      volgende_op: 'Wanneer het volgende gesprek uiterlijk is.',
      created_at: gemaakt,
    },
  },
}
