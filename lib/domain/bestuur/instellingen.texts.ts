import type { InstellingNaam, Keuze, MandaatHandeling, Preset } from './instellingen'

type Tekst<N extends InstellingNaam> = { vraag: string; opties: Record<Keuze<N>, Optie> }

export type Bron = 'H' | 'I' | 'E'
/** `waar` tells two sides of one source apart. */
export type Optie = { zin: string; bron: Bron; waar?: string }

/** Each choice in words, with whose side it is: H is the Handreiking, I the ISOB regulation, E the bestuur's own. */
export const instellingTekst: { [N in InstellingNaam]: Tekst<N> } = {
  model: {
    vraag: 'Wie is er op school voor wie iets wil melden?',
    opties: {
      contactpersoon_en_vertrouwenspersoon: {
        zin: 'Elke school heeft een contactpersoon, die verwijst naar een vertrouwenspersoon',
        bron: 'I',
      },
      alleen_vertrouwenspersonen: { zin: 'Er zijn alleen vertrouwenspersonen', bron: 'H' },
    },
  },
  volgorde: {
    vraag:
      'Bespreekt iemand een klacht over een leerling of ouder eerst met de groepsleerkracht en dan met de directeur?',
    opties: {
      ja: { zin: 'Ja, de contactpersoon wijst op die volgorde', bron: 'I' },
      nee: { zin: 'Nee, iemand kan meteen bij de contactpersoon of vertrouwenspersoon terecht', bron: 'H' },
    },
  },
  signalen: {
    vraag: 'Aan wie geeft de vertrouwenspersoon een signaal door?',
    opties: {
      directie: { zin: 'Aan de directie van de school', bron: 'H' },
      bestuur_en_commissie: { zin: 'Aan het bestuur en de klachtencommissie', bron: 'I' },
    },
  },
  eigenKinderen: {
    vraag: 'Mag een vertrouwenspersoon een klacht begeleiden op de school van zijn of haar eigen kind?',
    opties: {
      weigeren: { zin: 'Nee, dat kan niet', bron: 'I' },
      waarschuwen: { zin: 'Ja, maar er komt een waarschuwing', bron: 'H' },
    },
  },
  oudersBeslist: {
    vraag: 'Wie beslist dat ouders van een minderjarige niets horen?',
    opties: {
      directie: { zin: 'De directie, en het bestuur als de directeur betrokken is', bron: 'H' },
      vertrouwenspersoon: { zin: 'De vertrouwenspersoon', bron: 'I' },
    },
  },
  zonderToestemming: {
    vraag: 'Aan wie mag de vertrouwenspersoon iets vertellen zonder toestemming van de klager?',
    opties: {
      niemand: { zin: 'Aan niemand, behalve als de wet het eist', bron: 'H' },
      klachtencommissie_bestuur_politie: { zin: 'Aan de klachtencommissie, het bestuur en de politie', bron: 'I' },
    },
  },
  horen: {
    vraag: 'Hoe hoort de klachtencommissie de klager en de aangeklaagde?',
    opties: {
      zoals_reglement: { zin: 'Zoals het reglement van de commissie zegt', bron: 'H' },
      apart: { zin: 'Apart van elkaar, tenzij de commissie anders beslist', bron: 'I' },
      samen: { zin: 'Samen', bron: 'E' },
    },
  },
  mondelingeKlacht: {
    vraag: 'Mag iemand een formele klacht ook mondeling indienen?',
    opties: {
      ja: { zin: 'Ja. Wie de klacht krijgt, schrijft meteen op wat de klager zegt', bron: 'I' },
      nee: { zin: 'Nee, een formele klacht gaat altijd op papier', bron: 'H' },
    },
  },
  vertrouwensinspecteur: {
    vraag: 'Overlegt de vertrouwenspersoon bij seksuele intimidatie met de vertrouwensinspecteur?',
    opties: {
      advies: { zin: 'Dat is een advies', bron: 'H' },
      verplicht: { zin: 'Dat moet', bron: 'I' },
    },
  },
  zelfAfhandelen: {
    vraag: 'Wanneer mag het bestuur een eenvoudige formele klacht zelf afhandelen?',
    opties: {
      op_verzoek_gemeld: {
        zin: 'Als de klager erom vraagt. Het bestuur meldt het dan aan de klachtencommissie',
        bron: 'I',
        waar: 'artikel 7.4',
      },
      met_toestemming_en_afschrift: {
        zin: 'Als de klager het goedvindt. Wie betrokken is, krijgt een afschrift',
        bron: 'I',
        waar: 'deel 3',
      },
    },
  },
  rehabilitatie: {
    vraag: 'Wie herstelt de naam van iemand die ten onrechte is aangeklaagd?',
    opties: {
      directie_altijd: { zin: 'De directie, altijd', bron: 'H' },
      bestuur_op_verzoek: { zin: 'Het bestuur, als de aangeklaagde erom vraagt', bron: 'I' },
    },
  },
  schoolgidsContactpersoon: {
    vraag: 'Hoe staat de contactpersoon in de schoolgids?',
    opties: {
      nee: { zin: 'Niet', bron: 'E' },
      functie: { zin: 'Als functie, zonder naam', bron: 'I', waar: 'bijlage 1' },
      naam: { zin: 'Met naam, als de persoon dat goedvindt', bron: 'I', waar: 'de toelichting bij artikel 16' },
    },
  },
  schoolgidsVertrouwenspersoon: {
    vraag: 'Hoe staat de vertrouwenspersoon in de schoolgids?',
    opties: {
      nee: { zin: 'Niet', bron: 'E' },
      functie: { zin: 'Als functie, zonder naam', bron: 'I', waar: 'de toelichting bij artikel 16' },
      naam: { zin: 'Met naam, als de persoon dat goedvindt', bron: 'H' },
    },
  },
  schoolgidsAanspreekpunt: {
    vraag: 'Hoe staat het aanspreekpunt voor pesten in de schoolgids?',
    opties: {
      nee: { zin: 'Niet', bron: 'E' },
      functie: { zin: 'Als functie, zonder naam', bron: 'E' },
      naam: { zin: 'Met naam, als de persoon dat goedvindt', bron: 'E' },
    },
  },
}

/** R-AANST-6: what the bestuur may leave to the directeur, with the article of the ISOB regulation. */
export const mandaatTekst: Record<MandaatHandeling, { zin: string; artikel: string }> = {
  verwijzen: { zin: 'De klager doorsturen naar de vertrouwenspersoon of de klachtencommissie', artikel: 'art. 7.3' },
  zelf_afhandelen: { zin: 'Een eenvoudige klacht zelf afhandelen', artikel: 'art. 7.4' },
  voorlopige_voorziening: { zin: 'Een tijdelijke maatregel nemen', artikel: 'art. 7.6' },
  besluiten: { zin: 'Beslissen over het advies van de klachtencommissie', artikel: 'art. 15' },
}

export const presetTekst: Record<Preset | 'eigen', string> = {
  handreiking: 'Handreiking',
  isob: 'ISOB',
  eigen: 'Eigen keuzes',
}

export const amendInstellingenRefusals = {
  begins_in_past: 'Afspraken kunnen niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.',
}
