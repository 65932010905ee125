import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import type { Place } from './world-rows'

const dag = '2026-11-01'

/** Reports to the bestuur: one for its office, one for this bestuurder alone, and one for somebody else of it. */
export async function putMeldketens(
  client: pg.Client,
  place: Place,
  { ambt_id, account }: { ambt_id: string; account: string },
): Promise<void> {
  const ambt = { ontvanger_id: ambt_id, soort: 'ambt', versie: 1 }
  await putMeldketen(client, place, 'ambt', ambt)
  for (const who of [account, randomUUID()])
    await putMeldketen(client, place, 'personen', { ontvanger_id: who, soort: 'persoon', versie: null })
}

async function putMeldketen(
  client: pg.Client,
  { id: bestuur_id, school }: Place,
  voor: string,
  sleutel: { ontvanger_id: string; soort: string; versie: number | null },
): Promise<void> {
  const keten_id = randomUUID()
  await put(client, 'meldketen', {
    ...{ bestuur_id, id: keten_id, school_id: school, melder: randomUUID(), voor, wijze: 'app' },
    ...{ gemeld_op: dag, status: 'overlegd', uiterlijk: dag },
  })
  const of = { bestuur_id, keten_id }
  if (voor === 'personen') await put(client, 'meldketen_ontvanger', { ...of, account_id: sleutel.ontvanger_id })
  await put(client, 'meldketen_sleutel', { ...of, ...sleutel, hpke: bytes(80) })
  await put(client, 'meldketen_envelope', { ...of, sectie: 'kern', item_id: keten_id, revisie: 1, bytes: bytes(120) })
  const stap = { naar: 'overlegd', door: randomUUID(), op: dag, uiterlijk: dag }
  await put(client, 'meldketen_stap', { ...of, id: randomUUID(), ...stap })
}
