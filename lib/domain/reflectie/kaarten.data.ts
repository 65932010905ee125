import type { Onderwerp } from './reflectie'

type Kaart = { titel: string; stellingen: readonly [string, string, string] }

/** Three statements for each chapter, to rate one's own work by (R-REF-1). */
export const kaarten: Readonly<Record<Onderwerp, Kaart>> = {
  vertrouwenspersoon: {
    titel: 'Mijn rol',
    stellingen: [
      'De school geeft mij de tijd en de steun die dit werk vraagt.',
      'Met de directeur praat ik open, ook als wij het niet eens zijn.',
      'Ik wacht niet af. Mensen zien mij en weten waar zij mij vinden.',
    ],
  },
  opvang: {
    titel: 'Opvang en begeleiding',
    stellingen: [
      'In een eerste gesprek weet ik wat ik doe en wat ik laat.',
      'Ik vertel welke wegen er zijn. Een gesprek met een bemiddelaar hoort daar ook bij.',
      'Van elke klacht leg ik vast wat nodig is, en niet meer.',
    ],
  },
  voorlichting: {
    titel: 'Voorlichting en voorkomen',
    stellingen: [
      'Leerlingen, ouders en medewerkers horen vaker dan één keer per jaar wat ik doe.',
      'Zie ik hoe de school iets kan voorkomen, dan zeg ik dat tegen de directie.',
      'Ik vertel ook hoe ongewenst gedrag eruitziet en hoe het begint.',
    ],
  },
  advies: {
    titel: 'Advies geven',
    stellingen: [
      'Uit mijn jaarverslag haal ik adviezen waar de school iets mee kan.',
      'Hoor ik vaker hetzelfde, dan meld ik dat, ook als niemand erom vraagt.',
      'De directie vraagt mij om raad als het over veiligheid gaat.',
    ],
  },
  klachtroutes: {
    titel: 'Klachten en wegen',
    stellingen: [
      'Voor elk soort probleem is duidelijk welke weg iemand kan gaan.',
      'Hoort een klacht niet bij mij, dan weet ik wie ik bel.',
      'Ik leg in gewone woorden uit hoe de klachtencommissie werkt.',
    ],
  },
  aangeklaagde: {
    titel: 'Wie beschuldigd wordt',
    stellingen: [
      'Wie beschuldigd wordt, heeft bij ons ook iemand die helpt.',
      'Ik weet wanneer een beschuldiging onterecht heet, en wanneer niet.',
      'Ik kan een leidinggevende vertellen hoe je iemands goede naam herstelt.',
    ],
  },
  wetgeving: {
    titel: 'De wet',
    stellingen: [
      'Ik weet welke wetten gaan over een veilige school.',
      'Ik kan vertellen wanneer de meldcode geldt en wanneer de meldplicht.',
      'Ik weet welk pesten strafbaar is.',
    ],
  },
  beleid: {
    titel: 'Het beleid van de school',
    stellingen: [
      'Ik weet bij welke delen van het veiligheidsbeleid ik mee kan denken.',
      'Op vaste momenten praat ik met de directie over het beleid.',
      'Als ik adviseer, gebruik ik wat de school elk jaar meet en aan incidenten opschrijft.',
    ],
  },
}
