import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, zaak } from './wat-de-server-weet.zinnen.data'

const jaar = 'Van welk schooljaar: het eerste van de twee jaartallen.'
const tot = 'Tot het jaarverslag van een later schooljaar is gepubliceerd.'
const gesloten = 'Wanneer de bijdragen zijn gesloten voor een versie waarin dit meetelt.'
const bijdrage = 'Bij welke bijdrage dit hoort: een willekeurig nummer.'

/** What advisers counted for the jaarverslag. */
export const bijdrageTabellen: Tabellen = {
  bijdrage: {
    naam: 'Bijdragen aan het jaarverslag',
    waarover:
      'Een vertrouwenspersoon dient haar cijfers van een schooljaar in. Alleen zij ziet deze regel. Wie het jaarverslag maakt, ziet dat zij indiende, en wanneer.',
    hoelang: tot,
    kolommen: {
      bestuur_id: bestuur,
      id,
      schooljaar: jaar,
      adviseur: 'Wie de cijfers indiende.',
      aanleiding: 'Waarom: voor het verslag, bij vertrek of als verbetering.',
      revisie: 'De hoeveelste keer. Zo overschrijven twee vensters elkaar niet.',
      ingediend_op: 'Wanneer dat was.',
      gesloten_op: gesloten,
      gepubliceerd_op: 'Wanneer het jaarverslag ermee is gepubliceerd.',
      created_at: gemaakt,
    },
  },
  bijdragetelling: {
    naam: 'Aantallen in een bijdrage',
    waarover:
      'Hoeveel zaken, onderwerpen en handelingen, per school. Alleen wie ze indiende, ziet ze. In het jaarverslag komen ze samen met die van anderen, en kleine aantallen vallen weg.',
    hoelang: `${tot} Een zaak die intussen is vernietigd, blijft meegeteld: als getal.`,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar: jaar,
      bijdrage_id: bijdrage,
      school_id: 'Van welke school.',
      tabel: 'Wat er is geteld, als code.',
      vak: 'Welk vak van die tabel, als code.',
      aantal: 'Hoe vaak.',
    },
  },
  bijdragewerk: {
    naam: 'Werk in een bijdrage',
    waarover: 'Minuten, voorlichting en adviezen van een vertrouwenspersoon in een schooljaar. Niets over een persoon.',
    hoelang: tot,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar: jaar,
      bijdrage_id: bijdrage,
      soort: 'Uren, voorlichting of advies.',
      vak: 'Waaraan, als code.',
      aantal: 'Hoeveel minuten, of hoe vaak.',
    },
  },
  bijdrage_zaak: {
    naam: 'Getelde zaken',
    waarover:
      'Dat een zaak is meegeteld, en met welke codes. Zo telt zij niet dubbel als u opnieuw indient of de zaak overdraagt.',
    hoelang: 'Tot de zaak wordt vernietigd, of de bijdrage.',
    kolommen: {
      bestuur_id: bestuur,
      schooljaar: jaar,
      object_id: zaak,
      houder,
      bijdrage_id: bijdrage,
      school_id: 'Voor welke school de zaak is geteld.',
      cellen: 'In welke vakken de zaak is geteld, als codes.',
      minuten: 'Hoeveel minuten aan gesprekken zijn geteld.',
      gesloten_op: gesloten,
    },
  },
  bijdragejaar: {
    naam: 'Gepubliceerde schooljaren',
    waarover: 'Van welk schooljaar een jaarverslag is gepubliceerd.',
    hoelang: 'Zolang het bestuur Geborgen gebruikt.',
    kolommen: { bestuur_id: bestuur, schooljaar: jaar, gepubliceerd_op: 'Wanneer dat de eerste keer was.' },
  },
}
