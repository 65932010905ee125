import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import type { Place } from './world-rows'

type Advies = { ambt: 'bestuur' | 'directeur'; adviseur?: string }

/** Of this adviser to the office of a directeur and to the bestuur, or of somebody else. */
export async function putAdvies(
  client: pg.Client,
  { id: bestuur_id, school }: Place,
  { ambt, adviseur = randomUUID() }: Advies,
): Promise<string> {
  const id = randomUUID()
  await put(client, 'ambtsstuk', {
    ...{ bestuur_id, id, soort: 'advies', ambt, school_id: ambt === 'directeur' ? school : null },
    ...{ voor: 'ambt', afzender: adviseur },
  })
  const sleutel = { bestuur_id, ambtsstuk_id: id, hpke: bytes(80) }
  await put(client, 'ambtsstuk_sleutel', { ...sleutel, ontvanger_id: randomUUID(), soort: 'ambt', versie: 1 })
  await put(client, 'ambtsstuk_sleutel', { ...sleutel, ontvanger_id: adviseur, soort: 'persoon', versie: null })
  const kern = { sectie: 'kern', item_id: id, revisie: 1, bytes: bytes(120) }
  await put(client, 'ambtsstuk_envelope', { bestuur_id, ambtsstuk_id: id, ...kern })
  await put(client, 'advies', {
    ...{ bestuur_id, id, adviseur, school_id: school, vraag: 'ongevraagd', aanleiding: 'klacht' },
    ...{ status: 'verzonden', verzonden_op: '2026-11-02', antwoord_voor: '2026-11-30' },
  })
  const stap = { soort: 'besproken', op: '2026-11-09', door: adviseur }
  await put(client, 'advies_stap', { bestuur_id, advies_id: id, id: randomUUID(), ...stap })
  return id
}

/** The office of the directeur of this school, with a former key, held by this person. */
export async function putDirectie(
  client: pg.Client,
  { id: bestuur_id, school }: Place,
  account: string,
): Promise<void> {
  const ambt_id = randomUUID()
  const ambt = { soort: 'directeur', school_id: school, public_key: bytes(32) }
  await put(client, 'ambt', { bestuur_id, id: ambt_id, ...ambt })
  await put(client, 'ambt_houder', { bestuur_id, ambt_id, account_id: account, versie: 1, wrap: bytes(80) })
  await put(client, 'ambt_vorig', { bestuur_id, ambt_id, versie: 0, public_key: bytes(32), wrap: bytes(80) })
}
