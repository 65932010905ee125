import type { Act } from '@/lib/domain/toegang/toegang'
import type { Actor } from '@/lib/kernel/actor'
import type { Result } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import type { World } from '@/tests/support/callers'
import type { AccessWorld } from './access-world'

export type Naam = keyof World['actor']
export type Answer = Result<unknown, { kind: string }>
export type Command<Input> = (actor: Actor, input: Input) => Promise<Answer>

type Spec<Input> = {
  act: Act
  /** Who does it in the world: what the input names is hers. */
  van: Naam
  /** `houder`: nobody but `van`; `rol`: everyone at this bestuur whose role has the act. */
  bij: 'houder' | 'rol'
  /** What who has the role at another bestuur gets: `eigen` where the input names nothing, so that it is done at his own. */
  elders?: string
  /** The tables in which it touches what another holds: it is given, or taken over. */
  geeft?: readonly string[]
  /** Fresh each time: valid, about something that is there, and that nobody else's entry uses. */
  input: (at: AccessWorld) => Promise<Input>
}

export type CommandEntry = Omit<Spec<unknown>, 'input'> & {
  run: unknown
  naam: string
  prepare: (at: AccessWorld) => Promise<{ input: unknown; call: (actor: Actor) => Promise<Answer> }>
}

/** One command of lib/domain, with an input for which its rightful caller succeeds. */
export function command<Input>(run: Command<Input>, { input, ...spec }: Spec<Input>): CommandEntry {
  const prepare = async (at: AccessWorld) => {
    const made = await input(at)
    return { input: made, call: (actor: Actor) => run(actor, made) }
  }
  return { ...spec, run, naam: run.name, prepare }
}

export type QueryEntry = {
  run: unknown
  naam: string
  /** `binnen`: asked only by another query, which has checked. */
  act: Act | 'binnen'
  /** Its answer names cases to the FG, by opaque ids: who had access when (domein.md 2). */
  noemtAanFg?: 'objectId'
  /** Other acts that give it too. */
  ook?: readonly Act[]
  van: Naam
  bij: 'houder' | 'rol'
  call: (actor: Actor, at: AccessWorld) => Promise<unknown>
}

/** One query of lib/domain, asked for something that its rightful caller gets. */
export function query<Args extends unknown[], Answered>(
  run: (actor: Actor, ...args: Args) => Promise<Answered>,
  {
    args,
    ...spec
  }: Pick<QueryEntry, 'act' | 'ook' | 'van' | 'bij' | 'noemtAanFg'> & { args: (at: AccessWorld) => [...Args] },
): QueryEntry {
  return { ...spec, run, naam: run.name, call: (actor, at) => run(actor, ...args(at)) }
}

/** The same for one that is asked within a transaction. */
export function loader<Args extends unknown[], Answered>(
  run: (actor: Actor, tx: Tx, ...args: Args) => Promise<Answered>,
  {
    args,
    ...spec
  }: Pick<QueryEntry, 'act' | 'ook' | 'van' | 'bij' | 'noemtAanFg'> & { args: (at: AccessWorld) => [...Args] },
): QueryEntry {
  const call: QueryEntry['call'] = (actor, at) => at.read(actor, (tx) => run(actor, tx, ...args(at)))
  return { ...spec, run, naam: run.name, call }
}
