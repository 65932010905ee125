import type { Tabellen } from './tabel.rules'
import { bestuur, gemaakt, houder, id, revisie, school, totVernietiging } from './wat-de-server-weet.zinnen.data'

const alleenZij = 'Zolang het bestuur Geborgen gebruikt. Alleen de vertrouwenspersoon zelf ziet dit.'

/** What an adviser tells, what it takes of her time, and what she thinks of her own work. */
export const voorlichtingTabellen: Tabellen = {
  voorlichting: {
    naam: 'Voorlichtingsplan',
    waarover: 'Welke voorlichting een vertrouwenspersoon dit schooljaar geeft. Het gaat over niemand.',
    hoelang: alleenZij,
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Van welke vertrouwenspersoon dit plan is.',
      schooljaar: 'Over welk schooljaar het gaat.',
      periode: 'In welk deel van het schooljaar.',
      week: 'In welke week.',
      uiterlijk_op: 'De laatste dag van die week.',
      school_id: 'Voor welke school het is. Leeg als het voor alle scholen is.',
      doelgroep: 'Voor wie: leerlingen, ouders of medewerkers.',
      vorm: 'Hoe het gaat, als code: een les, een folder, een film.',
      activiteit: 'Wat er gebeurt, in woorden. Op het scherm staat dat hier geen namen horen.',
      middelen: 'Wat ervoor nodig is.',
      minuten: 'Hoeveel tijd er gepland is.',
      stand: 'Of het gepland is, gedaan, of niet doorging.',
      gedaan_op: 'Wanneer het gedaan is.',
      besteed: 'Hoeveel minuten het kostte, voor de uren in het jaarverslag.',
      revisie,
      created_at: gemaakt,
    },
  },
  uren: {
    naam: 'Uren',
    waarover: 'Hoeveel tijd een vertrouwenspersoon waaraan besteedt. Aan welke zaak, staat hier niet.',
    hoelang: alleenZij,
    kolommen: {
      bestuur_id: bestuur,
      id,
      account_id: 'Van welke vertrouwenspersoon deze uren zijn.',
      activiteit: 'Waaraan de tijd besteed is, als code.',
      op: 'Op welke dag.',
      minuten: 'Hoeveel minuten.',
      created_at: gemaakt,
    },
  },
  reflectie: {
    naam: 'Reflectiekaarten',
    waarover:
      'Dat een vertrouwenspersoon een kaart invulde om na te denken over het eigen werk. Wat erop staat, weten wij niet.',
    hoelang: 'Tot zij de kaart weggooit, of tot niemand haar nog kan lezen en de bewaartermijn voorbij is.',
    kolommen: {
      bestuur_id: bestuur,
      id,
      houder: 'Van wie de kaart is. Alleen die persoon krijgt deze regel te zien.',
      schooljaar: 'Over welk schooljaar de kaart gaat.',
      onderwerp: 'Welke van de acht kaarten het is.',
      revisie,
      created_at: gemaakt,
    },
  },
}

export const oudervraagTabellen: Tabellen = {
  oudervraag: {
    naam: 'Vragen over de ouders',
    waarover:
      'Mogen de ouders van een leerling onder de 18 dit niet horen? Die vraag gaat zonder naam naar de directeur of het bestuur.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      dossier_id: 'Bij welk dossier de vraag hoort. Wie beslist, krijgt dit niet te zien.',
      id,
      houder,
      school_id: school,
      ambt: 'Wie beslist: de directeur of het bestuur.',
      ontvanger: 'Aan welke persoon de vraag is voorgelegd, als een ander erbij betrokken is. Anders leeg.',
      leeftijd: 'Hoe oud de leerling ongeveer is, als code.',
      criterium: 'Welke reden uit de afspraken van de school de vertrouwenspersoon ziet, als code.',
      redenen: 'Wat meeweegt, als codes.',
      gevraagd_op: 'Wanneer de vraag is gesteld.',
      graag_op: 'Wanneer de vertrouwenspersoon het antwoord graag heeft.',
      besluit: 'Wat is besloten, als code.',
      grond: 'Op welke reden uit de afspraken van de school dat berust, als code.',
      besloten_op: 'Wanneer dat is besloten.',
      besloten_door: 'Wie het besloot.',
      verteld_op: 'Wanneer de leerling het besluit hoorde.',
      ingetrokken_op: 'Wanneer de vraag niet meer nodig was.',
      created_at: gemaakt,
    },
  },
}
