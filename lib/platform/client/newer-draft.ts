import type { FoundDraft } from './draft-store'

type Drafts<Values> = { found: FoundDraft<Values> | null; other: FoundDraft<Values> | null }

/** Of a draft on the server and one on this device: the one that went on from the other, or both when neither did. */
export function newerOf<Values>(server: FoundDraft<Values> | null, local: FoundDraft<Values> | null): Drafts<Values> {
  if (!server || !local) return { found: server ?? local, other: null }
  if (sameValues(server.content.waarden, local.content.waarden)) return { found: server, other: null }
  if (local.revisie === server.revisie + 1) return { found: local, other: null }
  return { found: local, other: server }
}

export function sameValues(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
