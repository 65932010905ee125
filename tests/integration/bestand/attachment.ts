import { toBase64Url } from '@/lib/kernel/bytes'
import { CHUNK_FORMAT, encodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'

/** An attachment as the browser begins one; the sealed name is a right header with bytes the server cannot read. */
export function newBestand(bestuurId: string, objectId: string, grootte: number) {
  const id: string = newId()
  return { objectId, id, grootte, toestemmingId: null as string | null, envelopes: [naam(bestuurId, objectId, id)] }
}

/** Begins as a sealed piece does; the rest the server cannot read anyway. */
export function piece(length = 1000): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  bytes.set(CHUNK_FORMAT)
  return bytes
}

/** A toestemming to keep a dossier, as R-TST-2 asks before anything is added. */
export async function allow(db: TestDatabase, bestuurId: string, objectId: string, houder: string): Promise<string> {
  const id: string = newId()
  await ask(
    db.admin,
    `insert into toestemming (bestuur_id, object_id, id, houder, soort, gever, vorm, gegeven_op, tekstversie)
     values ($1, $2, $3, $4, 'dossier_aanleggen', 'klager', 'schriftelijk', '2026-11-01', '2026-11')`,
    [bestuurId, objectId, id, houder],
  )
  return id
}

export async function rowsOf(db: TestDatabase, id: string): Promise<Record<'bestand' | 'stukken' | 'namen', number>> {
  const [row] = await ask<{ bestand: number; stukken: number; namen: number }>(
    db.admin,
    `select (select count(*)::int from bestand where id = $1) as bestand,
            (select count(*)::int from bestand_stuk where bestand_id = $1) as stukken,
            (select count(*)::int from envelope where item_id = $1) as namen`,
    [id],
  )
  return row ?? { bestand: -1, stukken: -1, namen: -1 }
}

function naam(bestuurId: string, objectId: string, itemId: string): string {
  const header = encodeHeader({ soort: 'dossier', bestuurId, objectId, sectie: 'bestand', itemId, revisie: 1 })
  return toBase64Url(new Uint8Array([...header, ...piece(300)]))
}
