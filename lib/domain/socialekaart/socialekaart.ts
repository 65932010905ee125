import type { Probleemgebied } from '@/lib/domain/melding/melding'
import type { Datum } from '@/lib/kernel/datum'

/** Who can help besides the vertrouwenspersoon (R-DVW-2). */
export const ingangSoorten = [
  'vertrouwensinspecteur',
  'veilig_thuis',
  'klachtencommissie',
  'onderwijsconsulent',
  'geschillencommissie',
  'adviespunt',
  'politie',
  'slachtofferhulp',
  'luisterlijn',
  'intern_begeleider',
  'mentor',
  'leerlingbegeleider',
  'schoolmaatschappelijk_werk',
  'jeugdarts',
  'huisarts',
  'leerplichtambtenaar',
  'aandachtsfunctionaris',
  'begeleider_aangeklaagde',
  'personeelsfunctionaris',
  'arbodienst',
  'bedrijfsmaatschappelijk_werk',
  'vakbond',
  'rechtsbijstand',
  'mediator',
  'hulpverlening',
  'anders',
] as const
export type IngangSoort = (typeof ingangSoorten)[number]

export const doelgroepen = ['leerling', 'ouder', 'medewerker'] as const
export type Doelgroep = (typeof doelgroepen)[number]

/** One line of the sociale kaart. */
export type Ingang = {
  id: string
  soort: IngangSoort
  naam: string
  waarvoor: string
  telefoon: string | null
  mail: string | null
  site: string | null
  uren: string | null
  probleemgebieden: readonly Probleemgebied[]
  voorWie: readonly Doelgroep[]
}

/** The same everywhere: kept in the code, with where it was found and the day it was looked at. */
export type LandelijkeIngang = Ingang & { bron: string; gezienOp: Datum }

/** For one school, or with null for every school of the bestuur. */
export type EigenIngang = Ingang & { schoolId: string | null; schoolNaam: string | null; revisie: number }

export type SocialeKaart = { eigen: EigenIngang[]; landelijk: readonly LandelijkeIngang[]; mayRecord: boolean }
