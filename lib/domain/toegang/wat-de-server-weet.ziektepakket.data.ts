import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, totVernietiging } from './wat-de-server-weet.zinnen.data'

export const ziektepakketTabellen: Tabellen = {
  ziektepakket: {
    naam: 'Papieren bij ziekte',
    waarover:
      'De klager heeft een papier waarmee een vervanger het dossier kan overnemen. De woorden op dat papier kennen wij niet.',
    hoelang: totVernietiging,
    // A paper without its keys is none: they come back together, or not at all.
    kopie: 'sleutels',
    kolommen: {
      bestuur_id: bestuur,
      object_id: 'Om welk dossier het gaat: een willekeurig nummer.',
      id,
      houder,
      kenmerk: 'De acht tekens boven aan het papier, om het terug te vinden. Daarmee gaat niets open.',
      salt: 'Een willekeurig getal, nodig om van de woorden een sleutel te maken.',
      code_hash: 'Een afdruk waaraan we zien dat iemand de woorden heeft. De woorden zijn er niet uit te halen.',
      gemaakt_op: 'Wanneer het papier is gemaakt.',
      status: 'Of het klaarligt, of ernaar is gevraagd, of dat is geweigerd.',
      gevraagd_door: 'Welke vervanger ernaar vroeg.',
      gevraagd_op: 'Wanneer dat was.',
      weiger_tot: 'Tot wanneer de vertrouwenspersoon zelf eerst nee kan zeggen.',
      geweigerd_op: 'Wanneer dat is gebeurd.',
      created_at: gemaakt,
    },
  },
  ziektesleutel: {
    naam: 'Sleutels bij ziekte',
    waarover:
      'De sleutel van het dossier, voor één vervanger. Er zitten twee sloten op: de kluis van de vervanger en de woorden op het papier.',
    hoelang: 'Tot er een nieuw papier is, het wordt ingetrokken of geweigerd, of de zaak wordt vernietigd.',
    kolommen: {
      bestuur_id: bestuur,
      pakket_id: 'Bij welk papier dit hoort: een willekeurig nummer.',
      account_id: 'Welke vervanger de vertrouwenspersoon koos.',
      wrap: { sleutel: 'De sleutel zelf. Wij kunnen geen van beide sloten openen.' },
    },
  },
}
