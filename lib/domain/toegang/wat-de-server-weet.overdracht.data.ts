import type { Tabellen } from './tabel.rules'
import { bestuur, gebieden, gemaakt, houder, id, school, totVernietiging } from './wat-de-server-weet.zinnen.data'

export const overdrachtTabellen: Tabellen = {
  overdracht: {
    naam: 'Overdrachten',
    waarover:
      'Een vertrouwenspersoon draagt een dossier over aan een ander. Tot die beslist, ziet wie het voorstelde deze regel; daarna alleen wie het dossier heeft.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: 'Om welk dossier het gaat: een willekeurig nummer.',
      id,
      houder,
      nieuw_id: 'De zaak die voor de ontvanger klaarstaat: een willekeurig nummer.',
      van: 'Wie het dossier overdraagt.',
      naar: 'Aan wie.',
      soort: 'Of het om vertrek gaat, of om iets anders.',
      reden: 'Waarom, als code.',
      school_id: school,
      probleemgebieden: gebieden,
      namen_bekend: 'Of de ontvanger van de klager vooraf de namen mag weten.',
      stukken: 'Welke stukken meegaan: willekeurige nummers.',
      status: 'Of het is voorgesteld, aangenomen, geweigerd of ingetrokken.',
      voorgesteld_op: 'Wanneer het is voorgesteld.',
      beslist_op: 'Wanneer er is beslist.',
      weigering: 'Waarom het niet is aangenomen, als code.',
      beginsoort: 'Of de zaak begon als signaal, melding of klacht. Zo telt zij één keer.',
      ontvangen_op: 'Wanneer de zaak begon, voor termijnen en het schooljaar.',
      created_at: gemaakt,
    },
  },
}
