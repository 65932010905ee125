import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import { dag, type Place } from './world-rows'

/** Published, with a figure of each school and of both together, and answered. */
export async function putJaarverslagversie(client: pg.Client, place: Place): Promise<void> {
  const of = { bestuur_id: place.id, schooljaar: 2024, versie: 1 }
  await put(client, 'jaarverslagversie', { ...of, drempel: 5, maker: randomUUID(), gepubliceerd_op: dag })
  await put(client, 'jaarverslagtekst', { ...of, onderdeel: 'trends', tekst: 'Pesten begint in een groepsapp.' })
  for (const [nr, school_id] of [null, place.school, place.andereSchool].entries())
    await put(client, 'jaarverslagcel', { ...of, nr, school_id, tabel: 'zaken', aantal: 12 })
  const closed = { ...of, schooljaar: 2025, drempel: 5, door: randomUUID(), cijfers: '[]', gesloten_op: dag }
  await put(client, 'jaarcijfers', closed)
  const antwoord = { ...of, id: randomUUID(), door: randomUUID(), op: dag, tekst: 'Dank u wel.' }
  await put(client, 'jaarverslagantwoord', antwoord)
}

/** One that an adviser is writing. */
export async function putJaarverslag(client: pg.Client, houder: string, place: Place): Promise<void> {
  const id = randomUUID()
  await put(client, 'object', { bestuur_id: place.id, id, soort: 'jaarverslag', houder })
  await put(client, 'grant', { bestuur_id: place.id, object_id: id, account_id: houder, eigen: bytes(80) })
  await put(client, 'jaarverslag', { bestuur_id: place.id, id, houder, schooljaar: 2025, versie: 1 })
}
