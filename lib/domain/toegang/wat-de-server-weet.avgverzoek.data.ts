import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, kaart, revisie, totVernietiging } from './wat-de-server-weet.zinnen.data'

export const avgverzoekTabellen: Tabellen = {
  avgverzoek: {
    naam: 'AVG-verzoeken',
    waarover:
      'Iemand vraagt zijn eigen gegevens te zien, te verbeteren of te wissen. De FG ziet alleen de soort en de dagen.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      id,
      houder,
      kaart,
      revisie,
      soort: 'Of het gaat om inzage, verbeteren of wissen.',
      hoedanigheid: 'Als wat iemand het vraagt: klager, melder, aangeklaagde of iemand anders. Geen naam.',
      ontvangen_op: 'Wanneer het verzoek kwam. Dan begint de termijn.',
      uiterlijk_op: 'Wanneer het antwoord er moet zijn.',
      verlengd_tot: 'Tot wanneer de houder meer tijd nam. Leeg als dat niet zo is.',
      besluit: 'Wat de houder besloot, als code.',
      beantwoord_op: 'Wanneer het antwoord gegeven is.',
      dossier_id: 'Om welk eigen dossier het gaat: een willekeurig nummer.',
      melding_id: 'Om welke eigen melding het gaat: een willekeurig nummer.',
      created_at: gemaakt,
    },
  },
}
