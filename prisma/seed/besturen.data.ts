import type { Preset } from '@/lib/domain/bestuur/instellingen'
import type { Rol } from '@/lib/kernel/actor'

export type NieuwBestuur = {
  naam: string
  grondslag: 'openbaar' | 'bijzonder'
  sector: string
  preset: Preset
  scholen: Record<string, { naam: string; sector: string; plaats: string }>
}

/** Two invented besturen. Every name of a school says that it does not exist. */
export const besturen: Record<string, NieuwBestuur> = {
  wolkenrijk: {
    naam: 'Stichting Wolkenrijk Onderwijs',
    grondslag: 'openbaar',
    sector: 'po',
    preset: 'isob',
    scholen: {
      luchtkasteel: { naam: 'Het Luchtkasteel', sector: 'po', plaats: 'Verzonnendam' },
      verzinsel: { naam: 'De Verzinsel', sector: 'po', plaats: 'Verzonnendam' },
      regenboog: { naam: 'Kindcentrum Nooitgedacht', sector: 'po', plaats: 'Fabelveen' },
      zandkorrel: { naam: 'De Denkbeeldige Zandkorrel', sector: 'po', plaats: 'Fabelveen' },
      vogelvrij: { naam: 'Basisschool Zogenaamd', sector: 'po', plaats: 'Nergenshuizen' },
      maan: { naam: 'De Papieren Maan', sector: 'po', plaats: 'Nergenshuizen' },
    },
  },
  horizon: {
    naam: 'Scholengroep Fata Morgana',
    grondslag: 'bijzonder',
    sector: 'vo',
    preset: 'handreiking',
    scholen: {
      lyceum: { naam: 'Lyceum Nergenshuizen', sector: 'vo', plaats: 'Nergenshuizen' },
      fantast: { naam: 'Vakcollege De Fantast', sector: 'vo', plaats: 'Verzonnendam' },
      mbo: { naam: 'mbo Luchtspiegeling', sector: 'mbo', plaats: 'Fabelveen' },
    },
  },
}

export type DemoBaan = {
  bestuur: string
  rol: Rol
  scholen: 'alle' | string[]
  soort?: 'intern' | 'extern'
  inDienst?: boolean
  doelgroep?: string[]
}
const iedereen = ['leerlingen', 'ouders', 'medewerkers']

/** The people of the demo. Who begins: Noor. */
export const mensen: { naam: string; volledig: string; rol: string; banen: DemoBaan[] }[] = [
  {
    naam: 'noor',
    volledig: 'Noor Verzonnen',
    rol: 'vertrouwenspersoon (intern) bij Wolkenrijk: begin hier',
    banen: [
      {
        bestuur: 'wolkenrijk',
        rol: 'vertrouwenspersoon',
        scholen: 'alle',
        soort: 'intern',
        inDienst: true,
        doelgroep: iedereen,
      },
    ],
  },
  {
    naam: 'koen',
    volledig: 'Koen Bedacht',
    rol: 'contactpersoon van Het Luchtkasteel en De Verzinsel',
    banen: [{ bestuur: 'wolkenrijk', rol: 'contactpersoon', scholen: ['luchtkasteel', 'verzinsel'] }],
  },
  {
    naam: 'iris',
    volledig: 'Iris Fictief',
    rol: 'externe vertrouwenspersoon van beide besturen',
    banen: [
      {
        bestuur: 'wolkenrijk',
        rol: 'vertrouwenspersoon',
        scholen: 'alle',
        soort: 'extern',
        inDienst: false,
        doelgroep: iedereen,
      },
      {
        bestuur: 'horizon',
        rol: 'vertrouwenspersoon',
        scholen: 'alle',
        soort: 'extern',
        inDienst: false,
        doelgroep: iedereen,
      },
    ],
  },
  {
    naam: 'thijs',
    volledig: 'Thijs Denkbeeld',
    rol: 'vertrouwenspersoon (intern) bij Fata Morgana',
    banen: [
      {
        bestuur: 'horizon',
        rol: 'vertrouwenspersoon',
        scholen: 'alle',
        soort: 'intern',
        inDienst: true,
        doelgroep: ['leerlingen', 'ouders'],
      },
    ],
  },
  {
    naam: 'samira',
    volledig: 'Samira Proefpersoon',
    rol: 'contactpersoon van Lyceum Nergenshuizen',
    banen: [{ bestuur: 'horizon', rol: 'contactpersoon', scholen: ['lyceum', 'mbo'] }],
  },
  {
    naam: 'els',
    volledig: 'Els Voorbeeld',
    rol: 'bovenschools contactpersoon van Wolkenrijk',
    banen: [{ bestuur: 'wolkenrijk', rol: 'bovenschools_contactpersoon', scholen: 'alle' }],
  },
  {
    naam: 'ria',
    volledig: 'Ria Schijnbaar',
    rol: 'bestuurder van Wolkenrijk',
    banen: [{ bestuur: 'wolkenrijk', rol: 'bestuurder', scholen: 'alle' }],
  },
  {
    naam: 'bram',
    volledig: 'Bram Zogezegd',
    rol: 'beheerder van Wolkenrijk',
    banen: [{ bestuur: 'wolkenrijk', rol: 'beheerder', scholen: 'alle' }],
  },
  {
    naam: 'dirk',
    volledig: 'Dirk Nietecht',
    rol: 'directeur van Het Luchtkasteel',
    banen: [{ bestuur: 'wolkenrijk', rol: 'directeur', scholen: ['luchtkasteel'] }],
  },
  {
    naam: 'fien',
    volledig: 'Fien Gespeeld',
    rol: 'functionaris gegevensbescherming van Wolkenrijk',
    banen: [{ bestuur: 'wolkenrijk', rol: 'fg', scholen: 'alle' }],
  },
  {
    naam: 'omar',
    volledig: 'Omar Alsof',
    rol: 'bestuurder van Fata Morgana',
    banen: [{ bestuur: 'horizon', rol: 'bestuurder', scholen: 'alle' }],
  },
  {
    naam: 'lotte',
    volledig: 'Lotte Hypothese',
    rol: 'beheerder van Fata Morgana',
    banen: [{ bestuur: 'horizon', rol: 'beheerder', scholen: 'alle' }],
  },
  {
    naam: 'gijs',
    volledig: 'Gijs Quasi',
    rol: 'begeleider van aangeklaagden bij Wolkenrijk',
    banen: [{ bestuur: 'wolkenrijk', rol: 'begeleider_aangeklaagde', scholen: ['vogelvrij', 'maan'] }],
  },
]
