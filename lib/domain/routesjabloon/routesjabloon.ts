import type { Instellingen, MandaatHandeling } from '@/lib/domain/bestuur/instellingen'
import { type Partijen, type Probleemgebied, probleemgebieden } from '@/lib/domain/melding/melding'

/** Every step a klachtroute can hold (R-ROUTE-1, R-ROUTE-2). */
export const stapSoorten = [
  'betrokkene',
  'lijn',
  'gesprek_aangeklaagde',
  'bemiddeling',
  'vertrouwenspersoon',
  'externe',
  'directie',
  'bestuur',
  'klachtencommissie',
  'aangifte',
  'meldplicht',
  'signaal_doorgeven',
  'hulp_op_school',
  'zorgteam',
  'hulpverlening',
  'personeelsfunctionaris',
  'bedrijfsmaatschappelijk_werk',
  'arbodienst',
  'aandachtsfunctionaris',
  'veilig_thuis',
  'onderwijsconsulent',
  'samenwerkingsverband',
  'geschillencommissie',
  'vakbond',
  'rechtsbijstand',
  'begeleider_aangeklaagde',
  'vertrouwensinspecteur',
] as const
export type StapSoort = (typeof stapSoorten)[number]

/** Inside the school, outside it, or beside the route without suspending it (R-ROUTE-10). */
export const kringen = ['binnen', 'buiten', 'ernaast'] as const
export type Kring = (typeof kringen)[number]

export type Stap = {
  soort: StapSoort
  kring: Kring
  /** Only with a possible criminal fact, or only without one. */
  alleen?: 'strafbaar' | 'niet_strafbaar'
  voor?: 'leerling' | 'medewerker'
  /** In brackets in the source: where there is one, or where the klager wants it. */
  soms?: true
  /** Guided for a part of the case only (R-TRI-3). */
  deel?: true
}

/** What a bestuur chooses of a step; the rest of it follows from the table of ours. */
export type Keuze = Pick<Stap, 'soort' | 'kring'>

/** The rows of R-ROUTE-2: a probleemgebied, and the one case of it that the law decides. */
export type SjabloonSoort = Probleemgebied | 'seksueel_minderjarige'
export const sjabloonSoorten: readonly SjabloonSoort[] = probleemgebieden.flatMap((gebied) =>
  gebied === 'seksueel' ? [gebied, 'seksueel_minderjarige'] : [gebied],
)

/** A sjabloon is ours until a bestuur, and then a school, puts its own in the place of it. */
export type Sjabloon = {
  soort: SjabloonSoort
  van: 'geborgen' | 'bestuur' | 'school'
  versie: number
  stappen: readonly Stap[]
}

export type WelkSjabloon = { probleemgebied: Probleemgebied; partijen?: Partijen | null; schoolId: string | null }

export type RoutesjabloonFailure =
  | { kind: 'not_found' }
  | { kind: 'unknown_school' }
  | { kind: 'changed_elsewhere' }
  | { kind: 'verplicht'; soort: StapSoort }
  | { kind: 'kan_niet'; soort: StapSoort }
  | { kind: 'leeg' }

/** One row of the table as it holds for all schools, or for one. `eigen`: laid down for exactly this place. */
export type SjabloonRegel = { sjabloon: Sjabloon; eigen: boolean }

export type SjabloonDetail = {
  sjabloon: Sjabloon
  eigen: boolean
  /** What holds where this place has none of its own. */
  boven: Sjabloon
  /** The last version laid down here, 0 before the first: a change names it, so that two do not cross. */
  versie: number
  schoolId: string | null
  schoolNaam: string | null
  /** What the bestuur leaves to the directeur (R-AANST-6), and what it asks about the vertrouwensinspecteur (R-MELD-6). */
  mandaat: readonly MandaatHandeling[]
  overleg: Instellingen['vertrouwensinspecteur']
  mayAmend: boolean
}
