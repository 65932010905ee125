import type { Enrolled, NewPassphrase, NewWords, SessionKeys } from '@/lib/kernel/auth-wire'
import { tellTabs } from './channel'
import { markActive } from './idle'
import { checkOwnLog } from './own-log'
import { pinsSeen } from './pins-seen'
import { nowOpen } from './session'
import type { ArgonParams, Opening, Sealed, StoredVault, WithWords } from './vault-types'
import { worker } from './vault-worker'

type StoredSalt = { salt: Sealed; params?: ArgonParams }
type Proof = { proof: Sealed }

/** For the pages of the account: signing in, unlocking, activating, recovering. Wachtzin and words stay in the browser. */
export const accountVault = {
  /** First the proof for the server; then `open` with the wrap that it gives after the second factor. */
  async derive(wachtzin: string, { salt, params }: StoredSalt): Promise<Proof> {
    return { proof: await worker().call('derive', 'wachtzin', wachtzin, salt, params) }
  },
  async deriveFromWords(words: string, { salt, params }: StoredSalt): Promise<Proof> {
    return { proof: await worker().call('derive', 'herstelwoorden', words, salt, params) }
  },

  /** After signing in or unlocking: OpenKeys. When `bewaard` is false, go on by router.push: a full load would lock. */
  async open(stored: StoredVault & SessionKeys): Promise<Opening> {
    await worker().call('openStored', 'wachtzin', stored)
    return this.keep(stored)
  },
  /** In the middle of recovering, before there is a session: then `rewrap`, `newRecovery`, and at the end `keep`. */
  async openForRecovery(stored: StoredVault, by: 'wachtzin' | 'herstelwoorden'): Promise<void> {
    await worker().call('openStored', by, stored)
  },
  /** Makes all keys of a new account. Its vault is open in this page; `keep` lets it outlive the page. */
  async enrol(wachtzin: string, accountId: string): Promise<WithWords<Enrolled>> {
    return worker().call('enrol', wachtzin, accountId)
  },
  async keep(keys: SessionKeys): Promise<Opening> {
    const kept = await worker().call('keep', keys, pinsSeen(keys.accountId))
    const opening = nowOpen(kept, keys.endsAt)
    markActive()
    tellTabs({ soort: 'open' })
    checkOwnLog(worker()).catch(() => undefined)
    return opening
  },

  /** Both need the vault open: on a signed-in page after `vault.state()`, or here after opening. */
  async rewrap(newWachtzin: string): Promise<NewPassphrase> {
    return worker().call('rewrap', newWachtzin)
  },
  async newRecovery(): Promise<WithWords<NewWords>> {
    return worker().call('newRecovery')
  },

  async proposePassphrase(): Promise<string> {
    return worker().call('proposePassphrase')
  },
  async checkWords(words: string) {
    return worker().call('checkWords', words)
  },
}
