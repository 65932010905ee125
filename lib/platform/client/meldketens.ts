import type { SealedKeten } from '@/lib/domain/meldketen/meldketen'
import { VaultError } from '@/lib/vault/errors'
import { requireCompared } from './recipients'
import { ensureOpen } from './session'
import type { AmbtRecipient, Part, Recipient, SealedMelding } from './vault-types'
import { worker } from './vault-worker'

/** Reports under the meldplicht: sealed by who reports, opened and worked by the bestuur. */
export const meldketens = {
  /** Only to whom the six words were compared with, the office too: what is sealed to a wrong key is told to a stranger. */
  async seal(
    place: { bestuurId: string; ketenId: string },
    to: readonly (Recipient | AmbtRecipient)[],
    inhoud: unknown,
  ): Promise<SealedMelding> {
    const vault = await open()
    for (const one of to) await requireCompared(vault, one)
    return vault.call('sealMeldketen', place, to, inhoud)
  },
  async open(keten: SealedKeten): Promise<Part[]> {
    return (await open()).call('openMeldketen', keten)
  },
  async sealStap(keten: SealedKeten, itemId: string, inhoud: unknown): Promise<string[]> {
    return (await open()).call('sealMeldketenStap', keten, itemId, inhoud)
  },
}

async function open() {
  if ((await ensureOpen()) !== 'open') throw new VaultError()
  return worker()
}
