import { vault } from './vault'
import type { KaartRef, Sealed } from './vault-types'

type Item = KaartRef & { kaart: Sealed }
type Waiting = { item: Item; tell: (inhoud: unknown | null) => void }

const opened = new Map<string, unknown | null>()
let waiting: Waiting[] = []

/** What was opened before on this page, so that a list that is sorted again does not blink. */
export function openedKaart(item: Item): unknown | null | undefined {
  return opened.get(nameOf(item))
}

/** All cards that a page asks for in one go are opened in one call. Null where one does not open. */
export function openKaart(item: Item): Promise<unknown | null> {
  return new Promise((tell) => {
    waiting.push({ item, tell })
    if (waiting.length === 1) queueMicrotask(() => void openWaiting())
  })
}

async function openWaiting(): Promise<void> {
  const batch = waiting
  waiting = []
  const found = await vault.openKaarten(batch.map(({ item }) => item)).catch(() => [])
  for (const [at, { item, tell }] of batch.entries()) {
    const inhoud = found[at] ?? null
    opened.set(nameOf(item), inhoud)
    tell(inhoud)
  }
}

/** With its place: a card that the server moved to another row must fail to open there, not come from memory. */
function nameOf({ bestuurId, objectId, kaart }: Item): string {
  return `${bestuurId}/${objectId}/${kaart}`
}
