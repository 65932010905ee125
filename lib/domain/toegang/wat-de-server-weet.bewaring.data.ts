import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, totVernietiging, zaak } from './wat-de-server-weet.zinnen.data'

export const bewaringTabellen: Tabellen = {
  bewaring: {
    naam: 'Bewaartermijnen',
    waarover: 'Wanneer een afgesloten zaak weg moet. De klok kijkt hiernaar, ook als niemand is ingelogd.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: zaak,
      houder,
      soort: 'Of het een intake, een melding, een dossier of een AVG-verzoek is: daarvan hangt de termijn af.',
      begonnen_op: 'Wanneer de zaak begon: dat bepaalt het schooljaar.',
      afgesloten_op:
        'Wanneer de zaak is afgesloten. Leeg zolang een melding of intake open is: die gaat een jaar na haar schooljaar weg.',
      verwerkt_op: 'Wanneer de zaak is geteld in het jaarverslag.',
      uiterlijk_op: 'De laatste dag volgens de afspraken van het bestuur.',
      vernietigen_op: 'De dag waarop de zaak weg moet.',
      gemeld4_op: 'Wanneer de houder vier weken van tevoren bericht kreeg. Zo gaat dat bericht maar één keer.',
      gemeld1_op: 'Wanneer de houder een week van tevoren bericht kreeg.',
      bevestigd_op: 'Wanneer de houder bevestigde dat de zaak weg kan.',
      bevestigd_grond: 'Waarom, als code.',
      created_at: gemaakt,
    },
  },
  bewaargrond: {
    naam: 'Redenen om te wachten',
    waarover: 'Dat een zaak nog niet weg mag of langer blijft. De uitleg van de houder zit op slot.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: zaak,
      id,
      houder,
      grond: 'Waarom, als code: de klachtencommissie, justitie, de meldplicht, of een eigen reden van de houder.',
      vanaf: 'Vanaf welke dag.',
      tot: 'Tot en met welke dag. Leeg zolang het loopt.',
      created_at: gemaakt,
    },
  },
  vernietiging: {
    naam: 'Bewijzen van vernietiging',
    waarover: 'Dat een zaak voorgoed weg is: wanneer, waarom en door wie. Geen naam en geen woord van de zaak zelf.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt: zo is later te zien dat het op tijd gebeurde.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      object_id: 'Welke zaak het was: een willekeurig nummer dat nergens anders meer staat dan in het logboek.',
      soort: 'Of het een intake, een melding, een dossier, een overdracht of een AVG-verzoek was.',
      nummer: 'Het volgnummer dat de zaak had in de eigen lijst van de houder.',
      grond: 'Waarom, als code: bijvoorbeeld omdat de bewaartermijn voorbij was.',
      schooljaar: 'In welk schooljaar de zaak is geteld.',
      geopend_op: 'Wanneer de zaak begon.',
      afgesloten_op: 'Wanneer de zaak is afgesloten.',
      door: 'Wie het deed. Leeg als de klok het deed omdat niemand de zaak meer kon openen.',
      op: 'Op welke dag het gebeurde.',
      sleutels_tot: 'Tot en met welke dag een reservekopie nog verzegelde sleutels kan hebben.',
      created_at: gemaakt,
    },
  },
}
