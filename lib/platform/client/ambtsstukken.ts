import type { SealedStuk } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { VaultError } from '@/lib/vault/errors'
import { requireCompared } from './recipients'
import { ensureOpen, openingOfThisTab } from './session'
import type { AmbtRecipient, Part, Recipient, SealedMelding } from './vault-types'
import { worker } from './vault-worker'

type Deel = { sectie: 'kern' | 'verslagen'; itemId: string }

/** What is sealed to an office, or to some of its holders by name: made, opened, and added to by who may read it. */
export const ambtsstukken = {
  /** Only to whom the six words were compared with, the office too; a sender who reads it himself has his own key here. */
  async seal(
    place: { bestuurId: string; stukId: string },
    to: readonly (Recipient | AmbtRecipient)[],
    inhoud: unknown,
  ): Promise<SealedMelding> {
    const vault = await open()
    const ik = openingOfThisTab()?.accountId
    for (const one of to) if ('ambtId' in one || one.accountId !== ik) await requireCompared(vault, one)
    return vault.call('sealAmbtsstuk', place, to, inhoud)
  },
  async open(stuk: SealedStuk): Promise<Part[]> {
    return (await open()).call('openAmbtsstuk', stuk)
  },
  async sealDeel(stuk: SealedStuk, deel: Deel, inhoud: unknown): Promise<string[]> {
    return (await open()).call('sealAmbtsstukDeel', stuk, deel, inhoud)
  },
}

async function open() {
  if ((await ensureOpen()) !== 'open') throw new VaultError()
  return worker()
}
