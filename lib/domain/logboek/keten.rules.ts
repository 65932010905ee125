import { concatBytes, utf8 } from '@/lib/kernel/bytes'

/** One link as it lies in the database: bytes in hex, `data` as the database writes it. */
export type Schakel = {
  keten: string
  nr: number
  epoch: string
  account: string | null
  event: string
  object: string | null
  data: string
  prevHash: string
  hash: string
}

export type Breuk = { keten: string; nr: number; wat: 'nummer' | 'vorige' | 'inhoud' }

const begin = '0'.repeat(64)

/** The first link that does not hold, given the chain in order; null when all hold. `soort` fixes what a link is sealed with. */
export async function firstBreak(
  soort: 'bestuur' | 'persoon',
  schakels: AsyncIterable<Schakel> | Iterable<Schakel>,
): Promise<Breuk | null> {
  let expected = 1
  let previous = begin
  for await (const schakel of schakels) {
    const { keten, nr } = schakel
    if (nr !== expected) return { keten, nr: expected, wat: 'nummer' }
    if (schakel.prevHash !== previous) return { keten, nr, wat: 'vorige' }
    if (schakel.hash !== (await hashOf(soort, schakel))) return { keten, nr, wat: 'inhoud' }
    expected += 1
    previous = schakel.hash
  }
  return null
}

/** sha256 over the hash before it and the line as text: the same reckoning as logboek_schakel and persoon_schakel in SQL. */
async function hashOf(soort: 'bestuur' | 'persoon', schakel: Schakel): Promise<string> {
  const text = (value: string | null) => JSON.stringify(value)
  const parts =
    soort === 'bestuur'
      ? [text(schakel.account), text(schakel.event), text(schakel.object), schakel.data]
      : [text(schakel.event), schakel.data]
  const line = [text(schakel.keten), String(schakel.nr), text(schakel.epoch), ...parts].join(', ')
  const bytes = concatBytes(fromHex(schakel.prevHash), utf8(`[${line}]`))
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
