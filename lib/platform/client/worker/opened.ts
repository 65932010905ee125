import { VaultError } from '@/lib/vault/errors'
import type { Vault } from '@/lib/vault/person'
import type { PinList } from '@/lib/vault/pins'

/** The opened vault. It lives here, in the Worker, and is never posted out. */
type Opened = Vault & {
  accountId: string
  pins: PinList
  pinRevisie: number
  /** The highest revision of the list that this browser ever saw. */
  pinsSeen: number
}

let opened: Opened | null = null

export function setOpened(next: Opened): Opened {
  opened = next
  return next
}

export function requireOpened(): Opened {
  if (!opened) throw new VaultError()
  return opened
}
