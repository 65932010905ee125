import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import { dag, type Place } from './world-rows'

/** What an adviser tells, what it took, what she thinks of it, and what she asked about the parents in a dossier. */
export async function putVoorlichting(
  client: pg.Client,
  houder: string,
  place: Place,
  dossier_id: string,
): Promise<void> {
  const own = () => ({ bestuur_id: place.id, id: randomUUID(), account_id: houder })
  await put(client, 'voorlichting', {
    ...{ ...own(), schooljaar: 2026, periode: 2, school_id: place.school },
    ...{ doelgroep: 'leerlingen', vorm: 'les', activiteit: 'Langs alle klassen', middelen: '', stand: 'gepland' },
  })
  await put(client, 'uren', { ...own(), activiteit: 'overleg', op: dag, minuten: 60 })
  const id = randomUUID()
  await put(client, 'object', { bestuur_id: place.id, id, soort: 'reflectie', houder })
  await put(client, 'grant', { bestuur_id: place.id, object_id: id, account_id: houder, eigen: bytes(80) })
  await put(client, 'reflectie', { bestuur_id: place.id, id, houder, schooljaar: 2026, onderwerp: 'wetgeving' })
  await put(client, 'oudervraag', {
    ...{ bestuur_id: place.id, dossier_id, id: randomUUID(), houder, school_id: place.school, ambt: 'directeur' },
    ...{ leeftijd: 'van_12_tot_16', criterium: 'veiligheid', redenen: '{}', gevraagd_op: dag, graag_op: '2026-11-08' },
    ingetrokken_op: dag,
  })
}
