import type { Actie } from '@/lib/domain/actie/actie'
import type { SealedView } from '@/lib/domain/object/object'

/** One card per chapter of the Handreiking (R-REF-1). */
export const onderwerpen = [
  'vertrouwenspersoon',
  'opvang',
  'voorlichting',
  'advies',
  'klachtroutes',
  'aangeklaagde',
  'wetgeving',
  'beleid',
] as const
export type Onderwerp = (typeof onderwerpen)[number]

export const scores = ['helemaal', 'deels', 'nog_niet'] as const
export type Score = (typeof scores)[number]

/** That a card of a year was filled in. What she thinks of her own work is sealed. */
export type Reflectie = { id: string; houder: string; schooljaar: number; onderwerp: Onderwerp; revisie: number }

export type ReflectieDetail = Reflectie & { sealed: SealedView; acties: Actie[] }

/** One of the eight; `id` where it was filled in this year. */
export type ReflectieKeuze = { onderwerp: Onderwerp; id: string | null; openActies: number }

export type RecordFailure = { kind: 'not_found' } | { kind: 'already_filled' }
export type AmendFailure = { kind: 'not_found' }
