import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import type { Teksten } from '@/lib/domain/jaarverslag/jaarverslag'
import { beginJaarverslag, closeJaarverslag, publishJaarverslag } from '@/lib/domain/jaarverslag/jaarverslag.commands'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import type { BeginJaarverslagInput, PublishJaarverslagInput } from '@/lib/domain/jaarverslag/jaarverslag.schema'
import type { Actor } from '@/lib/kernel/actor'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { type Kluis, sealMore, sealOwn } from '@/tests/support/sealing'

export const teksten: Teksten = {
  veelvoorkomend: 'Pesten, vaak in een groepsapp.',
  trends: 'Meer ouders komen zelf.',
  conclusies: 'Een eerste gesprek helpt.',
  aanbevelingen: 'Spreek af wie meekijkt.',
  acties: 'Een avond voor ouders.',
}

/** What the page of beginning would send: nothing of this year is begun or published yet. */
export async function beginInput(
  { world }: IntakeWorld,
  kluis: Kluis,
  db: TestDatabase,
  schooljaar = 2025,
): Promise<{ input: BeginJaarverslagInput; amend: (revisie: number) => Promise<string[]> }> {
  await clear(db, schooljaar)
  const { object, envelopes, ref } = await sealOwn(kluis, world.noord.id, 'jaarverslag', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: { teksten: {} } },
  ])
  const amend = (revisie: number) =>
    sealMore(kluis, ref, [{ sectie: 'kern', itemId: object.id, revisie, inhoud: { teksten } }])
  return { input: { object, schooljaar, envelopes }, amend }
}

export async function begun(at: IntakeWorld, db: TestDatabase, schooljaar = 2025) {
  const { input, amend } = await beginInput(at, at.adviseur, db, schooljaar)
  const made = await beginJaarverslag(at.world.actor.adviseur, input)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return { id: made.value, amend }
}

/** A concept of which the bijdragen can be closed. */
export async function filed(at: IntakeWorld & { db: TestDatabase }, schooljaar = 2025): Promise<string> {
  const { id } = await begun(at, at.db, schooljaar)
  await fileBijdrage(at.world.actor.adviseur, { schooljaar })
  return id
}

/** What the page of publishing would send, after she filed what she counted and closed the bijdragen. */
export async function publishInput(actor: Actor, id: string, schooljaar = 2025): Promise<PublishJaarverslagInput> {
  await fileBijdrage(actor, { schooljaar })
  const concept = await getConcept(actor, id)
  if (!concept) throw new Error('no concept')
  const said = concept.versie > 1 ? { ...teksten, correctie: 'Een tabel klopte niet.' } : teksten
  const closed = await closeJaarverslag(actor, { jaarverslagId: id })
  if (!closed.ok) throw new Error(closed.failure.kind)
  return { jaarverslagId: id, teksten: said }
}

export async function published(at: IntakeWorld, db: TestDatabase, schooljaar = 2025): Promise<void> {
  const { id } = await begun(at, db, schooljaar)
  const hers = at.world.actor.adviseur
  const done = await publishJaarverslag(hers, await publishInput(hers, id, schooljaar))
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
}

async function clear(db: TestDatabase, schooljaar: number): Promise<void> {
  await ask(db.admin, `delete from object where soort = 'jaarverslag'`)
  await ask(db.admin, 'delete from jaarverslagversie where schooljaar >= $1', [schooljaar])
  await ask(db.admin, 'delete from jaarcijfers where schooljaar >= $1', [schooljaar])
  await ask(db.admin, 'delete from bijdragejaar where schooljaar >= $1', [schooljaar])
}
