import type { SendAdviesInput } from '@/lib/domain/advies/advies.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from './ask'
import type { TestDatabase } from './database'
import type { IntakeWorld } from './intake-world'
import { type AmbtRij, officeOf, sealPart, sealReport } from './meldketen-world'

export type AdviesWorld = IntakeWorld & { db: TestDatabase }

async function directieOf(db: TestDatabase, schoolId: string): Promise<AmbtRij> {
  const text = `select id, versie, public_key from ambt where school_id = $1 and soort = 'directeur'`
  const [row] = await ask<{ id: string; versie: number; public_key: Buffer }>(db.admin, text, [schoolId])
  if (!row) throw new Error('no office')
  return { ambtId: row.id, versie: row.versie, publicKey: new Uint8Array(row.public_key) }
}

/** An advies of the adviser about her school, as its command takes it: to the directeur, unless told otherwise. */
export async function adviesInput(
  { db, world, adviseur }: AdviesWorld,
  change: Partial<SendAdviesInput> = {},
): Promise<SendAdviesInput> {
  const { id, school } = world.noord
  const office = change.ambt === 'bestuur' ? await officeOf(db, id) : await directieOf(db, school)
  const lezer = { accountId: adviseur.accountId, publicKey: adviseur.publicKey }
  const { ketenId: stukId, sleutels, envelopes } = await sealReport(id, [office, lezer], newId())
  return {
    ...{ ambt: 'directeur', schoolId: school, vraag: 'ongevraagd', aanleiding: 'klacht', herkenbaar: 'nee' },
    ...{ antwoordVoor: '2026-12-20' as Datum, dossierId: null },
    stuk: { stukId, betrokken: [], sleutels, envelopes },
    ...change,
  }
}

/** The step of an advies, with its words. */
export async function stapInput({ world }: AdviesWorld, adviesId: string, revisie = 1) {
  const id: string = newId()
  return { adviesId, id, revisie, envelopes: [await sealPart(world.noord.id, adviesId, 'verslagen', id)] }
}
