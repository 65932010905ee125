import type { SealedActionState } from '@/lib/kernel/action-state'
import { VaultError } from '@/lib/vault/errors'
import { lock } from './lock'
import { checkRecipient } from './recipients'
import { ensureOpen } from './session'
import type { NewZiektepakket, ObjectRef, Part, Recipient, Sealed } from './vault-types'
import { worker } from './vault-worker'

type Refused = Extract<SealedActionState, { status: 'refused' }>
type Given = { dossierId: string; wrap: Sealed; envelopes: Sealed[]; acties: string[]; toestemmingen: string[] }
export type OpenedPakket = {
  dossierId: string
  delen: Part[]
  acties: string[]
  toestemmingen: string[]
  bewijs: Sealed
}

/** The klager's paper for when his adviser is ill: made by her, and typed over by a deputy. Its words stay in the browser. */
export const papier = {
  /** Each deputy's key is checked as for any other sealing. */
  async make(ref: ObjectRef, vervangers: readonly Recipient[]): Promise<NewZiektepakket> {
    const vault = await open()
    for (const vervanger of vervangers) await checkRecipient(vault, vervanger)
    return vault.call('newZiektepakket', ref, vervangers)
  },

  async isWhole(woorden: string): Promise<boolean> {
    return worker().call('isPapier', wordsIn(woorden))
  },

  /** A reference that is not known gets a salt too: the answer comes at the next step, and tells no more. */
  async prove(bestuurId: string, kenmerk: string, woorden: string): Promise<{ bewijs: Sealed } | Refused> {
    const answer = await post<{ salt: Sealed }>(`/api/${bestuurId}/ziektepakket/zout`, { kenmerk })
    if ('status' in answer) return answer
    return { bewijs: await (await open()).call('provePapier', wordsIn(woorden), answer.salt) }
  },

  /** The whole dossier as it was last written, in this browser. */
  async openPakket(
    { bestuurId, pakketId, nuGegeven }: { bestuurId: string; pakketId: string; nuGegeven: boolean },
    bewijs: Sealed,
  ): Promise<OpenedPakket | Refused> {
    const input = { pakketId, bewijs, nuGegeven }
    const given = await post<Given>(`/api/${bestuurId}/ziektepakket/openen`, input)
    if ('status' in given) return given
    const { dossierId, wrap, envelopes, acties, toestemmingen } = given
    const delen = await (await open()).call('openPakket', { bestuurId, pakketId, dossierId, wrap, envelopes })
    return { dossierId, delen, acties, toestemmingen, bewijs }
  },
}

async function open() {
  if ((await ensureOpen()) !== 'open') throw new VaultError()
  return worker()
}

async function post<Answer>(url: string, input: unknown): Promise<Answer | Refused> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(input), headers, cache: 'no-store' })
  if (response.ok) return response.json()
  if (response.status === 401 || response.status === 423) void lock(response.status === 401 ? 'verlopen' : 'stil')
  const { kind, message }: { kind: string; message: string } = await response.json()
  return { status: 'refused', kind, message }
}

/** Typed with spaces, on lines, or with the numbers that stand before them on the paper. */
function wordsIn(woorden: string): string[] {
  return woorden.split(/[\s,;]+/).filter((word) => word && !/^\d+[.)]?$/.test(word))
}
