import type { SessionKeys } from '@/lib/kernel/auth-wire'
import { VaultError } from '@/lib/vault/errors'
import { askVault } from './endpoints'
import { rememberPins } from './pins-seen'
import { ChangedKeyError } from './refusals'
import { openingOfThisTab } from './session'
import type { AmbtRecipient, Recipient, Sealed } from './vault-types'
import type { worker } from './vault-worker'

export type VaultWorker = ReturnType<typeof worker>

/** Pins the key at first use; refuses one that has changed. */
export async function checkRecipient(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<void> {
  const found = await vault.call('pinState', recipient)
  if (found === 'gewijzigd') throw await changed(vault, recipient)
  if (found === 'onbekend' && !(await keepPin(vault, recipient, false))) await checkRecipient(vault, recipient)
}

/** For what may not go to a wrong key even the first time: only to whom the six words were compared with. */
export async function requireCompared(vault: VaultWorker, recipient: Recipient): Promise<void> {
  if ((await vault.call('pinState', recipient)) !== 'vergeleken') throw await changed(vault, recipient)
}

export async function confirmRecipient(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<void> {
  for (let tries = 0; tries < 3; tries++) if (await keepPin(vault, recipient, true)) return
  throw new VaultError()
}

async function changed(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<ChangedKeyError> {
  const of = 'ambtId' in recipient ? 'ambt' : 'persoon'
  return new ChangedKeyError(of, await vault.call('compareWords', recipient.publicKey))
}

/** False when another tab or device wrote the list meanwhile: its list is taken, and the question is asked again. */
async function keepPin(vault: VaultWorker, recipient: Recipient | AmbtRecipient, compared: boolean): Promise<boolean> {
  return navigator.locks.request('geborgen-pins', async () => {
    const next = await vault.call('pinned', recipient, compared)
    const response = await askVault('pins', next)
    if (response.ok) await takePins(vault, next.pinList)
    else if (response.status === 409) await takeOthersPins(vault)
    else throw new VaultError()
    return response.ok
  })
}

async function takeOthersPins(vault: VaultWorker): Promise<void> {
  const response = await askVault('share')
  if (!response.ok) throw new VaultError()
  await takePins(vault, ((await response.json()) as SessionKeys).pinList)
}

/** Counts from now on, in this tab; and this browser remembers how far the list got. */
export async function takePins(vault: VaultWorker, pinList: Sealed): Promise<void> {
  const seen = await vault.call('takePins', pinList)
  rememberPins(openingOfThisTab()?.accountId ?? '', seen)
}
