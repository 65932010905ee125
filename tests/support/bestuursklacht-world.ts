import { recordBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import type {
  AdvanceBestuursklachtInput,
  RecordBestuursklachtInput,
} from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { TestDatabase } from './database'
import { type IntakeWorld, vandaag } from './intake-world'
import { type Ontvanger, officeOf, sealPart, sealReport } from './meldketen-world'

export type KlachtWorld = Pick<IntakeWorld, 'world'> & { db: TestDatabase }

/** A klacht by letter, received today and sealed to the office of the bestuur. */
export async function klachtInput(
  { db, world }: KlachtWorld,
  change: Partial<RecordBestuursklachtInput> = {},
  to?: readonly Ontvanger[],
): Promise<RecordBestuursklachtInput & { key: Uint8Array }> {
  const { id, school } = world.noord
  const { ketenId: stukId, ...sealed } = await sealReport(id, to ?? [await officeOf(db, id)], newId())
  return {
    ...{ schoolId: school, via: 'klager', vorm: 'brief', ontvangenOp: vandaag, directeurBetrokken: 'nee' },
    ...{ stukId, betrokken: [], ...sealed },
    ...change,
  }
}

export async function receivedKlacht(
  at: KlachtWorld,
  change: Partial<RecordBestuursklachtInput> = {},
): Promise<{ id: string; key: Uint8Array }> {
  const { key, ...input } = await klachtInput(at, change)
  const made = await recordBestuursklacht(at.world.actor.bestuurder, input)
  if (!made.ok) throw new Error(made.failure.kind)
  return { id: made.value, key }
}

/** A step as its command takes it, with its words. */
export async function klachtstapInput(
  { world }: KlachtWorld,
  klachtId: string,
  stap: AdvanceBestuursklachtInput['stap'],
  more: Partial<AdvanceBestuursklachtInput> = {},
): Promise<AdvanceBestuursklachtInput> {
  const id: string = newId()
  const words = { toelichting: 'Wat het bestuur deed.', maatregelen: '' }
  return {
    ...{ klachtId, id, revisie: 1, stap, op: vandaag as Datum, uitkomst: null, kenmerken: [], tot: null, totBij: null },
    ...{ eindeVan: null, namens: 'bestuurder' },
    envelopes: [await sealPart(world.noord.id, klachtId, 'verslagen', id, words)],
    ...more,
  }
}
