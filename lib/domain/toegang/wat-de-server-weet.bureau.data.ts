import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, id } from './wat-de-server-weet.zinnen.data'

const zolangBestuur = 'Zolang het bestuur Geborgen gebruikt.'

/** What a bestuur keeps at its desk, and nothing of a case. */
export const bureauTabellen: Tabellen = {
  voordracht: {
    naam: 'Voordrachten',
    waarover: 'Dat iemand is voorgedragen voor een taak, door wie en wanneer. Waarom, staat er niet.',
    hoelang: 'Zolang de aanstelling er staat.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      aanstelling_id: 'Voor welke aanstelling.',
      door: 'Door de benoemingsadviescommissie of door de school.',
      op: 'Op welke dag.',
      geledingen: 'Wie er meepraatte: ouders, personeel of bestuur. Geen namen.',
      uitkomst: 'Of deze persoon is voorgedragen.',
      vastgelegd_door: 'Wie dit vastlegde.',
      created_at: gemaakt,
    },
  },
  commissieverslag: {
    naam: 'Jaarverslagen van de klachtencommissie',
    waarover: 'Het openbare verslag dat de commissie elk jaar aan het bestuur stuurt. Er staan geen namen in.',
    hoelang: 'Tot het bestuur het verwijdert.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      jaar: 'Over welk jaar het gaat.',
      soort_jaar: 'Of dat een schooljaar of een kalenderjaar is.',
      commissie: 'Welke commissie het schreef.',
      ontvangen_op: 'Wanneer het kwam.',
      grootte: 'Hoe groot het bestand is.',
      pdf: 'Het bestand zelf. Het is openbaar en niet op slot.',
      vastgelegd_door: 'Welke bestuurder het bewaarde.',
      created_at: gemaakt,
    },
  },
  schoolgids_akkoord: {
    naam: 'Namen in de schoolgids',
    waarover: 'Of iemand het goedvindt om met naam in de schoolgids te staan. Alleen die persoon zelf legt dat vast.',
    hoelang: zolangBestuur,
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Om wie het gaat.',
      rol: 'Voor welke taak.',
      bereik: 'Hoe mensen deze persoon bereiken, zoals hij of zij dat zelf opschreef voor de gids.',
      gegeven_op: 'Sinds wanneer.',
      ingetrokken_op: 'Wanneer het is ingetrokken.',
      created_at: gemaakt,
    },
  },
}
