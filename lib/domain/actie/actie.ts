import type { Datum } from '@/lib/kernel/datum'

export const actieSoorten = ['actie', 'afspraak'] as const
export const actieWie = ['ik', 'klager', 'ouder', 'aangeklaagde', 'school', 'bestuur', 'ander'] as const

export type Actie = {
  id: string
  objectId: string
  soort: (typeof actieSoorten)[number]
  wie: (typeof actieWie)[number]
  uiterlijk: Datum | null
  gedaanOp: Datum | null
  vervallenOp: Datum | null
}

export type ActieFailure =
  | { kind: 'not_found' }
  | { kind: 'already_done' }
  | { kind: 'in_future' }
  | { kind: 'zaak_closed' }
  | { kind: 'dossier_suspended'; opgeschortOp: Datum }
