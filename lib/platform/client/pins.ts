import type { PinsInput, SessionKeys } from '@/lib/kernel/auth-wire'
import { VaultError } from '@/lib/vault/errors'
import { askVault } from './endpoints'
import { pinsSeen, rememberPins } from './pins-seen'
import { openingOfThisTab } from './session'
import type { Sealed } from './vault-types'
import type { worker } from './vault-worker'

export type VaultWorker = ReturnType<typeof worker>

/**
 * Writes the next list, where there is one, from the list as it stands now; one tab of this browser at a time. False
 * when another device wrote it meanwhile: that one is taken, and the question is to be asked again.
 */
export function writePins(vault: VaultWorker, nextList: () => Promise<PinsInput | null>): Promise<boolean> {
  return navigator.locks.request('geborgen-pins', async () => {
    await freshPins(vault)
    const next = await nextList()
    if (!next) return true
    const response = await askVault('pins', next)
    if (response.ok) await takePins(vault, next.pinList)
    else if (response.status === 409) await takeOthersPins(vault)
    else throw new VaultError()
    return response.ok
  })
}

/** Where another tab got further than this one, its list is taken: without it the next one would be refused. */
export async function freshPins(vault: VaultWorker): Promise<boolean> {
  const behind = (await vault.call('pinRevisie')) < pinsSeen(openingOfThisTab()?.accountId ?? '')
  if (behind) await takeOthersPins(vault)
  return behind
}

async function takeOthersPins(vault: VaultWorker): Promise<void> {
  const response = await askVault('share')
  if (!response.ok) throw new VaultError()
  await takePins(vault, ((await response.json()) as SessionKeys).pinList)
}

/** Counts from now on, in this tab; and this browser remembers how far the list got. */
async function takePins(vault: VaultWorker, pinList: Sealed): Promise<void> {
  const seen = await vault.call('takePins', pinList)
  rememberPins(openingOfThisTab()?.accountId ?? '', seen)
}
