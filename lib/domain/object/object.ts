import type { ObjectSoort, Sectie } from '@/lib/kernel/envelope'

/** Something sealed as its holder gets it: her grant, and envelopes she alone can open. All base64url. */
export type SealedView = {
  objectId: string
  bestuurId: string
  soort: ObjectSoort
  grant: { hpke: string | null; eigen: string | null }
  envelopes: string[]
}

/** The same of some sections only. What is not in it says nothing, so it cannot be opened as the whole. */
export type SealedDeel = Omit<SealedView, 'envelopes'> & { deel: string[] }

/** What an act must seal at the least, and what it may seal besides: by section. */
export type SealedParts = { required: readonly Sectie[]; allowed?: readonly Sectie[] }

export type SealedWriteFailure =
  | { kind: 'changed_elsewhere' }
  | { kind: 'sealed_part_missing' }
  | { kind: 'sealed_part_foreign' }
  | { kind: 'overdracht_open' }
