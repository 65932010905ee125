import { type Actor, type ActorAanstelling, rollen } from '@/lib/kernel/actor'
import { type AccountId, newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { mayByRole, mayWhileWindingDown } from '@/tests/unit/toegang/roles.data'
import type { AccessWorld } from './access-world'
import type { Naam, QueryEntry } from './entry'

export type Caller = { naam: string; actor: Actor }

/** Everyone of the two besturen, in every role and state, and nobody. */
export function callersOf({ world }: AccessWorld): Caller[] {
  const known = Object.entries(world.actor).map(([naam, actor]) => ({ naam, actor }))
  return [...known, { naam: 'externe at her other bestuur', actor: world.externeZuid }, nobody(world.noord.id)]
}

/** The rightful one in a place where she is not. */
export function elsewhere({ world }: AccessWorld, van: Naam): Caller {
  const { id, school } = world.zuid
  const aanstellingen = world.actor[van].aanstellingen.map((one) => ({ ...one, schoolIds: [school] }))
  return { naam: `${van} at another bestuur`, actor: { ...world.actor[van], bestuurId: id, aanstellingen } }
}

/** Known to no table, and with every role in hand: only row security stands between. */
export function pretender({ world }: AccessWorld): Caller {
  const schoolIds = [world.noord.school, world.noord.andereSchool]
  const aanstellingen = rollen.map((rol): ActorAanstelling => ({ id: newId(), rol, werking: 'werkend', schoolIds }))
  return { naam: 'nobody with every role', actor: { ...nobody(world.noord.id).actor, aanstellingen } }
}

function nobody(bestuurId: Actor['bestuurId']): Caller {
  const accountId = newId<'account'>() as AccountId
  return { naam: 'nobody', actor: { accountId, bestuurId, today: '2026-11-22' as Actor['today'], aanstellingen: [] } }
}

type Stand = 'geschorst' | 'afwikkelend'

/** Does it while every aanstelling of this person at noord is suspended or winding down, in the database too. */
export async function whileIn<T>(
  { db, world }: AccessWorld,
  van: Naam,
  stand: Stand,
  run: (caller: Caller) => Promise<T>,
) {
  const who = [world.account[van], world.noord.id]
  const where = 'where account_id = $1 and bestuur_id = $2'
  const set = {
    geschorst: `status = 'geschorst', geschorst_op = '2026-11-20'`,
    afwikkelend: `tot = '2026-11-15', afwikkelen_tot = '2099-12-15'`,
  }[stand]
  const { aanstellingen, ...person } = world.actor[van]
  const left = aanstellingen.map((one) => ({ ...one, werking: 'afwikkelend' as const }))
  const actor = { ...person, aanstellingen: stand === 'geschorst' ? [] : left }
  await ask(db.admin, `update aanstelling set ${set} ${where}`, who)
  try {
    return await run({ naam: `${van}, ${stand}`, actor })
  } finally {
    const back = `status = 'actief', geschorst_op = null, tot = null, afwikkelen_tot = null`
    await ask(db.admin, `update aanstelling set ${back} ${where}`, who)
  }
}

/** What chapter 2 says, by the roles of this person and how each works: not asked of the code. */
export function hasAct({ aanstellingen }: Actor, act: string): boolean {
  return aanstellingen.some(({ rol, werking }) =>
    (werking === 'werkend' ? mayByRole : mayWhileWindingDown)[rol].includes(act),
  )
}

/** Who the world says may do it: the holder, or at this bestuur whoever has the role. */
export function isRightful(
  entry: Pick<QueryEntry, 'act' | 'ook' | 'van' | 'bij'>,
  { account, noord }: AccessWorld['world'],
  actor: Actor,
): boolean {
  if (actor.bestuurId !== noord.id || (entry.bij === 'houder' && actor.accountId !== account[entry.van])) return false
  return hasAny(actor, entry)
}

export function hasAny(actor: Actor, { act, ook }: Pick<QueryEntry, 'act' | 'ook'>): boolean {
  return [act, ...(ook ?? [])].some((one) => hasAct(actor, one))
}
