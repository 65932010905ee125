import type { InstellingNaam, Keuze, Preset } from './instellingen'

type Tekst<N extends InstellingNaam> = { vraag: string; opties: Record<Keuze<N>, { zin: string; bron: 'H' | 'I' }> }

/** Each choice in words, with whose side it is: H is the Handreiking, I the ISOB regulation. */
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
}

export const presetTekst: Record<Preset | 'eigen', string> = {
  handreiking: 'Handreiking',
  isob: 'ISOB',
  eigen: 'Eigen keuzes',
}

export const amendInstellingenRefusals = {
  begins_in_past: 'Afspraken kunnen niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.',
}
