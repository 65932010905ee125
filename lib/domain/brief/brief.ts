import type { Datum } from '@/lib/kernel/datum'

export const briefSoorten = [
  'klachtbrief',
  'verslag_mondeling',
  'machtiging',
  'gespreksverslag',
  'intrekking',
  'uitnodiging',
] as const
export type BriefSoort = (typeof briefSoorten)[number]

/** A concept can still change; what is definitief is what was printed and signed. */
export const briefStatussen = ['concept', 'definitief'] as const
export type BriefStatus = (typeof briefStatussen)[number]

/** A letter as the server knows it. Its words are sealed in the dossier. */
export type DossierBrief = {
  id: string
  soort: BriefSoort
  status: BriefStatus
  begonnenOp: Datum
  definitiefOp: Datum | null
  /** The formele klacht it belongs to, where there is one. */
  formeleKlachtId: string | null
}
