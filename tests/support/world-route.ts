import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { put } from './put'
import { dag, type Place } from './world-rows'

/** A step of the klachtroute of a dossier, and a klacht that belongs to it. */
export async function putRoute(client: pg.Client, houder: string, place: Place, object_id: string, ander_id: string) {
  const part = () => ({ bestuur_id: place.id, object_id, id: randomUUID(), houder })
  await put(client, 'routestap', {
    ...{ ...part(), soort: 'directie', stand: 'gedaan', gekozen_door: 'klager', gekozen_op: dag, steun: 'mee' },
    ...{ begonnen_op: dag, geeindigd_op: dag, uitkomst: 'deels', tevreden: 'nee', nazorg: 'nee' },
  })
  await put(client, 'klachtkoppeling', { ...part(), ander_id, voorrang: 'deze', besproken_op: dag })
}
