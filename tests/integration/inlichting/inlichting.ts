import type { RecordInlichtingInput } from '@/lib/domain/inlichting/inlichting.schema'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'
import { openedDossier } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'

type At = IntakeWorld & { db: TestDatabase }

/** A dossier with an aangeklaagde of whom the name is known, in which the klager took no step yet. */
export async function metAangeklaagde(at: At) {
  const made = await openedDossier(at)
  const partijId = newId() as string
  await ask(
    at.db.admin,
    `insert into dossier_partij (bestuur_id, dossier_id, id, houder, rol, categorie, minderjarig, beoordeeld_op, vanaf)
     values ($1, $2, $3, $4, 'aangeklaagde', 'medewerker', 'nee', $5, $5)`,
    [at.world.noord.id, made.id, partijId, at.world.account.adviseur, vandaag],
  )
  return { ...made, partijId }
}

/** The first step: the klager filed a formele klacht. */
export async function eersteStap(at: At, dossierId: string): Promise<void> {
  await ask(
    at.db.admin,
    `insert into formele_klacht
       (bestuur_id, object_id, id, houder, bij, vorm, door, status, ingediend_op, bijstand_klager, bijstand_aangeklaagde)
     values ($1, $2, gen_random_uuid(), $3, 'commissie', 'brief', 'klager', 'ingediend', $4, 'geen', 'geen')`,
    [at.world.noord.id, dossierId, at.world.account.adviseur, vandaag],
  )
}

export async function inlichtingInput(at: At): Promise<RecordInlichtingInput> {
  const { id, partijId } = await metAangeklaagde(at)
  await eersteStap(at, id)
  return inputFor(id, partijId)
}

export function inputFor(dossierId: string, partijId: string): RecordInlichtingInput {
  return { dossierId, id: newId(), partijId, door: 'directie', onderwerpen: ['begeleider', 'gehoord'], op: vandaag }
}
