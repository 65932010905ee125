import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { put } from './put'
import type { Place } from './world-rows'

const dag = '2026-11-01'

/** The bestuur's own file under a piece, with a step and whom it must be told. */
export async function putBestuursklacht(
  client: pg.Client,
  { id: bestuur_id, school }: Place,
  id: string,
): Promise<void> {
  await put(client, 'bestuursklacht', {
    ...{ bestuur_id, id, school_id: school, via: 'klager', vorm: 'brief', status: 'zelf', ontvangen_op: dag },
    directeur_betrokken: 'nee',
  })
  const stap_id = randomUUID()
  await put(client, 'bestuursklachtstap', {
    ...{ bestuur_id, klacht_id: id, id: stap_id, soort: 'zelf_afhandelen', naar: 'zelf', op: dag },
    ...{ kenmerken: [], namens: 'bestuurder', door: randomUUID() },
  })
  await put(client, 'bestuursklachtbericht', {
    ...{ bestuur_id, klacht_id: id, id: randomUUID(), stap_id, aan: 'commissie' },
  })
}
