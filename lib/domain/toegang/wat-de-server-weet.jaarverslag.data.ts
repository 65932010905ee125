import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, revisie } from './wat-de-server-weet.zinnen.data'

const schooljaar = 'Over welk schooljaar het gaat.'
const versie = 'De hoeveelste versie van dat jaar het is.'
const blijft = 'Zolang het bestuur Geborgen gebruikt. Een gepubliceerd verslag verandert niet meer.'

export const jaarverslagTabellen: Tabellen = {
  jaarverslag: {
    naam: 'Jaarverslagen in de maak',
    waarover: 'Welke vertrouwenspersoon aan welk jaar schrijft. De tekst zit op slot tot zij hem publiceert.',
    hoelang: 'Tot het verslag is gepubliceerd of weggegooid.',
    kolommen: { bestuur_id: bestuur, id, houder, schooljaar, versie, revisie, created_at: gemaakt },
  },
  jaarcijfers: {
    naam: 'Gesloten cijfers',
    waarover:
      'Wat een versie van een jaarverslag gaat tonen, vanaf het sluiten van de bijdragen. Een klein aantal staat er niet in. Alleen wie het verslag schrijft, ziet het.',
    hoelang: 'Tot het verslag is gepubliceerd, of dat van een later jaar.',
    kolommen: {
      bestuur_id: bestuur,
      schooljaar,
      versie,
      drempel: 'Onder welk aantal cijfers niet worden getoond.',
      door: 'Welke vertrouwenspersoon de bijdragen sloot.',
      cijfers: 'De aantallen, en bij één vertrouwenspersoon waarom er een niet wordt getoond.',
      gesloten_op: 'Op welke dag dat was.',
      created_at: gemaakt,
    },
  },
  jaarverslagversie: {
    naam: 'Gepubliceerde jaarverslagen',
    waarover: 'Dat er over een jaar een verslag is, en van wie.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar,
      versie,
      drempel: 'Onder welk aantal cijfers niet worden getoond.',
      maker: 'Welke vertrouwenspersoon het publiceerde.',
      gepubliceerd_op: 'Op welke dag dat was.',
      created_at: gemaakt,
    },
  },
  jaarverslagtekst: {
    naam: 'Teksten van gepubliceerde jaarverslagen',
    waarover: 'Wat het bestuur leest. De schrijver keek de tekst na op namen en plaatsen uit haar eigen zaken.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar,
      versie,
      onderdeel: 'Welk deel van het verslag het is.',
      tekst: 'De tekst zoals hij is gepubliceerd.',
      created_at: gemaakt,
    },
  },
  jaarverslagcel: {
    naam: 'Cijfers van gepubliceerde jaarverslagen',
    waarover: 'Aantallen per school en van het bestuur samen. Een klein aantal staat er niet in.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar,
      versie,
      nr: 'De plaats van het cijfer in het verslag.',
      school_id: 'Van welke school het is. Leeg als het van het hele bestuur is.',
      tabel: 'In welke tabel het staat.',
      vak: 'In welke regel van die tabel. Leeg als het een totaal is.',
      aantal: 'Het aantal. Leeg als het niet wordt getoond.',
      created_at: gemaakt,
    },
  },
  jaarverslagantwoord: {
    naam: 'Reacties op jaarverslagen',
    waarover: 'Wat het bestuur op een jaarverslag zegt. De vertrouwenspersonen lezen het.',
    hoelang: blijft,
    kolommen: {
      bestuur_id: bestuur,
      schooljaar,
      versie,
      id,
      door: 'Welke bestuurder de reactie gaf.',
      op: 'Op welke dag.',
      tekst: 'De reactie zelf.',
      created_at: gemaakt,
    },
  },
}
