import 'server-only'
import type { Actor, Person } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { LogboekEvent, PersoonslogboekEvent } from './logboek'

/** Adds a line to the chain of the actor's bestuur. The database takes who and where from the context of the transaction. */
export async function record(tx: Tx, _actor: Actor, { event, objectId, ...codes }: LogboekEvent): Promise<void> {
  const data = JSON.stringify(codes)
  await tx.prisma.$queryRaw`select logboek_record(${event}, ${objectId ?? null}::uuid, ${data}::jsonb)::text`
}

/** Adds a line to the person's own chain, which no bestuur reads. */
export async function recordPersoon(
  tx: Tx,
  _person: Pick<Person, 'accountId'>,
  { event, ...codes }: PersoonslogboekEvent,
): Promise<void> {
  await tx.prisma.$queryRaw`select deur_persoon_noteren(${event}, ${JSON.stringify(codes)}::jsonb)::text`
}
