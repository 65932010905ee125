import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { put } from './put'
import { dag } from './world-rows'

type Bij = { bestuur_id: string; school: string; id: string }

/** What an office does to restore a name, under a piece: a talk, a measure, and one towards the klager. */
export async function putRehabilitatie(client: pg.Client, { bestuur_id, school, id }: Bij): Promise<void> {
  await put(client, 'rehabilitatie', {
    ...{ bestuur_id, id, school_id: school, grond: 'klager_geeft_toe', grond_op: dag, begonnen_op: dag },
    ...{ oordeel_commissie: 'geen', besluit_bestuur: 'geen', directie_verwijtbaar: false, op_verzoek: false },
  })
  const part = () => ({ bestuur_id, rehabilitatie_id: id, id: randomUUID() })
  await put(client, 'rehabilitatiegesprek', { ...part(), op: dag, onderwerpen: '{gebeurd}', begeleider_erbij: true })
  await put(client, 'rehabilitatiemaatregel', { ...part(), soort: 'brief_ouders', uiterlijk: dag })
  await put(client, 'klagermaatregel', {
    ...{ ...part(), soort: 'hulp', vals: 'ja', opzet: 'nee', ernst: 'licht', schade: 'nee', hulp: 'in_plaats' },
    ...{ door: randomUUID(), op: dag },
  })
}
