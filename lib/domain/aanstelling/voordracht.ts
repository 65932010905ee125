import type { Datum } from '@/lib/kernel/datum'

/** Who puts someone forward: the benoemingsadviescommissie a vertrouwenspersoon (I 3.2), the school its contactpersoon (I 2.3). */
export const voordragers = ['benoemingsadviescommissie', 'school'] as const
/** Who the benoemingsadviescommissie is made of (I 1h). */
export const geledingen = ['ouders', 'personeel', 'bevoegd_gezag'] as const
export const voordrachtUitkomsten = ['voorgedragen', 'niet_voorgedragen'] as const

export type Voordrager = (typeof voordragers)[number]
export type Geleding = (typeof geledingen)[number]
export type VoordrachtUitkomst = (typeof voordrachtUitkomsten)[number]

export type Voordracht = {
  id: string
  aanstellingId: string
  door: Voordrager
  op: Datum
  geledingen: readonly Geleding[]
  uitkomst: VoordrachtUitkomst
}

export type VoordrachtFailure =
  | { kind: 'not_found' }
  | { kind: 'no_proposal' }
  | { kind: 'already_ended' }
  | { kind: 'day_to_come' }
  | { kind: 'geledingen_missing' }
