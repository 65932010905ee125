import type { BriefSoort } from '@/lib/domain/brief/brief'
import type { Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'

type Zaak = { id: string; seal: (sectie: Sectie, itemId?: string, revisie?: number) => Promise<string[]> }

/** What the form of a new letter sends. */
export async function newBrief({ id: objectId, seal }: Zaak, soort: BriefSoort = 'klachtbrief') {
  const id = newId()
  return { objectId, id, soort, formeleKlachtId: null, envelopes: await seal('bewijs', id) }
}
