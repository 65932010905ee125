import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import { dag, type Place } from './world-rows'

/** The record of who supports an aangeklaagde, with every part. */
export async function putBegeleiding(client: pg.Client, houder: string, place: Place): Promise<void> {
  const [id, bestuur_id] = [randomUUID(), place.id]
  await put(client, 'object', { bestuur_id, id, soort: 'begeleiding', houder })
  await put(client, 'grant', { bestuur_id, object_id: id, account_id: houder, eigen: bytes(80) })
  await put(client, 'begeleiding', {
    ...{ bestuur_id, id, houder, school_id: place.school, categorie: 'medewerker', traject: 'intern' },
    ...{ gevraagd_op: dag, volgende_op: dag },
  })
  const part = { bestuur_id, begeleiding_id: id, houder, op: dag }
  await put(client, 'begeleidingstaak', { ...part, taak: 'rechten' })
  await put(client, 'begeleidingsgesprek', { ...part, id: randomUUID(), soort: 'aangeklaagde', minuten: 45 })
  const envelope = { bestuur_id, object_id: id, houder, item_id: id, revisie: 1, bytes: bytes(120) }
  await put(client, 'envelope', { ...envelope, sectie: 'kern' })
}

/** The aangeklaagde of a dossier was told of the begeleider. */
export async function putInlichting(client: pg.Client, houder: string, place: Place, object_id: string): Promise<void> {
  await put(client, 'inlichting', {
    ...{ bestuur_id: place.id, object_id, id: randomUUID(), houder, partij_id: randomUUID() },
    ...{ door: 'directie', onderwerpen: '{begeleider}', op: dag },
  })
}
