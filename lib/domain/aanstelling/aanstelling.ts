import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'

export const soorten = ['intern', 'extern'] as const
export const doelgroepen = ['leerlingen', 'ouders', 'medewerkers'] as const
/** Other work beside this task; some of it goes badly together (R-AANST-3). */
export const nevenfuncties = ['leiding', 'beleid', 'coordinatie', 'zorg', 'aandachtsfunctionaris'] as const

export type Soort = (typeof soorten)[number]
export type Doelgroep = (typeof doelgroepen)[number]
export type Nevenfunctie = (typeof nevenfuncties)[number]

/** The one list of roles that can open envelopes, now or through an office: nobody confirms his own. */
export const openendeRollen = [
  'contactpersoon',
  'bovenschools_contactpersoon',
  'vertrouwenspersoon',
  'begeleider_aangeklaagde',
  'bestuurder',
  'directeur',
] as const satisfies readonly Rol[]

/** Roles for named schools; the others are for the whole bestuur. */
export const schoolRollen = [
  'contactpersoon',
  'vertrouwenspersoon',
  'directeur',
  'begeleider_aangeklaagde',
] as const satisfies readonly Rol[]

/** Roles that keep cases or records of their own, which are wound down after a planned end (R-AANST-4). */
export const zaakRollen = [
  'contactpersoon',
  'bovenschools_contactpersoon',
  'vertrouwenspersoon',
  'begeleider_aangeklaagde',
] as const satisfies readonly Rol[]

type Kern = {
  id: string
  accountId: string
  rol: Rol
  schoolIds: readonly string[]
  /** Of a vertrouwenspersoon three facts, not one (R-AANST-1). */
  inDienst: boolean | null
  soort: Soort | null
  doelgroep: readonly Doelgroep[]
  voordracht: boolean
  nevenfuncties: readonly Nevenfunctie[]
  vanaf: Datum
  tot: Datum | null
}

export type Voorbereid = Kern & { status: 'voorbereid' }
export type Actief = Kern & { status: 'actief'; afwikkelenTot: Datum | null }
export type Geschorst = Kern & { status: 'geschorst'; geschorstOp: Datum; afwikkelenTot: Datum | null }
export type Beeindigd = Kern & { status: 'beeindigd'; beeindigdOp: Datum; afwikkelenTot: Datum | null }
export type Aanstelling = Voorbereid | Actief | Geschorst | Beeindigd

export type NieuweAanstelling = Omit<Kern, 'id' | 'accountId'>
