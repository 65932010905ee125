import * as advies from '@/lib/domain/advies/advies.commands'
import type { Datum } from '@/lib/kernel/datum'
import { adviesInput, stapInput } from '@/tests/support/advies-world'
import { ask } from '@/tests/support/ask'
import { vandaag } from '@/tests/support/intake-world'
import { type AccessWorld, must } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

async function sent(at: AccessWorld): Promise<string> {
  return (await must(advies.sendAdvies(at.world.actor.adviseur, await adviesInput(at)))).value
}

async function answered(at: AccessWorld): Promise<string> {
  const adviesId = await sent(at)
  const voor = { besluit: 'overgenomen' as const, uitvoerenVoor: '2027-01-15' as Datum }
  await must(advies.answerAdvies(at.world.actor.directeur, { ...(await stapInput(at, adviesId)), ...voor }))
  return adviesId
}

/** An advies that only its sender reads: nobody holds the office of that directeur. */
export async function putVerzondenAdvies({ db, world }: Pick<AccessWorld, 'db' | 'world'>): Promise<string> {
  const { id, andereSchool } = world.noord
  const [row] = await ask<{ id: string }>(
    db.admin,
    `insert into ambtsstuk (bestuur_id, id, soort, ambt, school_id, voor, afzender)
      values ($1, gen_random_uuid(), 'advies', 'directeur', $2, 'ambt', $3) returning id`,
    [id, andereSchool, world.account.adviseur],
  )
  const text = `insert into advies (bestuur_id, id, adviseur, school_id, vraag, aanleiding, status, verzonden_op, antwoord_voor)
    values ($1, $2, $3, $4, 'gevraagd', 'thema', 'verzonden', current_date, '2099-01-01')`
  await ask(db.admin, text, [id, row?.id, world.account.adviseur, andereSchool])
  return row?.id ?? ''
}

export const adviesCommands: readonly CommandEntry[] = [
  command(advies.sendAdvies, {
    ...{ act: 'advies:send', van: 'adviseur', bij: 'rol' },
    input: adviesInput,
  }),
  command(advies.discussAdvies, {
    ...{ act: 'advies:discuss', ...hers },
    input: async (at) => ({
      ...{ ...(await stapInput(at, await sent(at))), op: vandaag, antwoordVoor: null, adviesgesprek: false },
    }),
  }),
  command(advies.answerAdvies, {
    ...{ act: 'advies:answer', van: 'directeur', bij: 'houder' },
    input: async (at) => ({
      ...{ ...(await stapInput(at, await sent(at))), besluit: 'niet' as const, uitvoerenVoor: null },
    }),
  }),
  command(advies.followAdvies, {
    ...{ act: 'advies:follow', ...hers },
    input: async (at) => ({
      ...{ ...(await stapInput(at, await answered(at), 2)), uitvoering: 'gedaan' as const, opnieuwOp: null },
    }),
  }),
  command(advies.completeAdvies, {
    ...{ act: 'advies:complete', ...hers },
    input: async (at) => ({
      ...{ ...(await stapInput(at, await answered(at), 2)), kwaliteit: '4' as const, acceptatie: '3' as const },
    }),
  }),
]
