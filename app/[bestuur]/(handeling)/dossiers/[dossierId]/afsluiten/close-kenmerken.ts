import { type SluitWaarden, vragenVan } from '@/components/dossier/sluit-waarden'
import { type Datum, typedDatum } from '@/lib/kernel/datum'

export type CloseWaarden = SluitWaarden & { uitkomst: string; controleOp: string; afloop: string; leren: string }

export function closeKenmerken(values: CloseWaarden, today: Datum) {
  const { uitkomst, controleOp } = values
  const day = controleOp.trim() ? typedDatum(controleOp, today) : null
  return { uitkomst, vragen: vragenVan(values), controleOp: day }
}
