import { freshPins, type VaultWorker, writePins } from './pins'
import type { Part, Stand } from './vault-types'
import { worker } from './vault-worker'

const SAVE_AFTER_MS = 2000
const found = new Map<string, Stand>()
const listeners = new Set<() => void>()
let saving: ReturnType<typeof setTimeout> | undefined

/** How an object stands against what was seen of it before, once it was opened in this page. */
export function standOf(objectId: string): Stand {
  return found.get(objectId) ?? 'klopt'
}

export function onStand(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** After opening: nothing is asked of the server for it. What is new is remembered later, in the background. */
export async function noteOpened(vault: VaultWorker, objectId: string, parts: readonly Part[]): Promise<void> {
  const items = parts.map(({ sectie, itemId, revisie }) => ({ sectie, itemId, revisie }))
  const stand = await vault.call('checkStand', objectId, items)
  const again = stand === 'lijst_ouder' && (await freshPins(vault))
  become(objectId, again ? await vault.call('checkStand', objectId, items) : stand)
  saveLater()
}

/** After an act. Only what the server took counts as written. */
export async function noteAct(done: boolean): Promise<void> {
  await worker().call('actEnded', done)
  if (done) saveLater()
}

export async function acceptStand(objectId: string): Promise<void> {
  await worker().call('acceptStand', objectId)
  become(objectId, 'klopt')
  await saveStanden(worker())
}

export async function saveStanden(vault: VaultWorker): Promise<boolean> {
  const save = () => writePins(vault, () => vault.call('nextStanden'))
  return (await save()) || save()
}

function saveLater(): void {
  clearTimeout(saving)
  saving = setTimeout(() => void saveStanden(worker()).catch(() => undefined), SAVE_AFTER_MS)
}

function become(objectId: string, stand: Stand): void {
  if (standOf(objectId) === stand) return
  found.set(objectId, stand)
  for (const listener of listeners) listener()
}
