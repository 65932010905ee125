import { VaultError } from '@/lib/vault/errors'
import { freshPins, type VaultWorker, writePins } from './pins'
import { pinsSeen } from './pins-seen'
import { ChangedKeyError } from './refusals'
import { openingOfThisTab } from './session'
import type { AmbtRecipient, PinState, Recipient } from './vault-types'

/** Pins the key at first use; refuses one that has changed. */
export async function checkRecipient(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<void> {
  const found = await stateOf(vault, recipient)
  if (found === 'gewijzigd') throw await changed(vault, recipient)
  if (found === 'onbekend' && !(await keepPin(vault, recipient, false))) await checkRecipient(vault, recipient)
}

/** Asks what the Worker itself refuses (null) until the key is surely the one that was seen: then it is checked first. */
export async function askPinned<T>(
  vault: VaultWorker,
  recipient: Recipient,
  ask: (seen: number) => Promise<T | null>,
): Promise<T> {
  const sealed = await ask(pinsSeen(openingOfThisTab()?.accountId ?? ''))
  if (sealed) return sealed
  await checkRecipient(vault, recipient)
  const checked = await ask(0)
  if (!checked) throw new VaultError()
  return checked
}

/** For what may not go to a wrong key even the first time: only to whom the six words were compared with. */
export async function requireCompared(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<void> {
  if ((await stateOf(vault, recipient)) !== 'vergeleken') throw await changed(vault, recipient)
}

export async function confirmRecipient(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<void> {
  for (let tries = 0; tries < 3; tries++) if (await keepPin(vault, recipient, true)) return
  throw new VaultError()
}

/** Another tab may know better. */
async function stateOf(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<PinState> {
  const found = await vault.call('pinState', recipient)
  if (found === 'vergeleken' || !(await freshPins(vault))) return found
  return vault.call('pinState', recipient)
}

async function changed(vault: VaultWorker, recipient: Recipient | AmbtRecipient): Promise<ChangedKeyError> {
  const of = 'ambtId' in recipient ? 'ambt' : 'persoon'
  return new ChangedKeyError(of, await vault.call('compareWords', recipient.publicKey))
}

function keepPin(vault: VaultWorker, recipient: Recipient | AmbtRecipient, compared: boolean): Promise<boolean> {
  return writePins(vault, () => vault.call('pinned', recipient, compared))
}
