import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { put } from './put'
import type { Place } from './world-rows'

/** What an adviser filed of a school year, and a case of hers that stands in it. */
export async function putBijdrage(client: pg.Client, adviseur: string, place: Place, object_id: string) {
  const bijdrage_id = randomUUID()
  const of = { bestuur_id: place.id, schooljaar: 2024 }
  await put(client, 'bijdrage', {
    ...{ ...of, id: bijdrage_id, adviseur, aanleiding: 'verslag', ingediend_op: '2025-09-01' },
  })
  const deel = { ...of, bijdrage_id }
  await put(client, 'bijdragetelling', { ...deel, school_id: place.school, tabel: 'zaken', vak: 'klacht', aantal: 1 })
  await put(client, 'bijdragewerk', { ...deel, soort: 'uren', vak: 'opvang', aantal: 60 })
  await put(client, 'bijdrage_zaak', {
    ...{ ...deel, object_id, houder: adviseur, school_id: place.school, minuten: 60 },
    cellen: '[{"tabel":"zaken","vak":"klacht","aantal":1}]',
  })
}
