import type { Actor, ActorAanstelling } from '@/lib/kernel/actor'
import type { SchoolId } from '@/lib/kernel/id'
import { type Act, afwikkelActs, permissions } from './toegang'

/** Whether some aanstelling of the actor gives him this act today; with a school: at that school (R-AANST-1, 4). */
export function may(actor: Actor, act: Act, schoolId?: string): boolean {
  return actor.aanstellingen.some((aanstelling) => gives(aanstelling, act) && covers(aanstelling, schoolId))
}

/** May do the act on something sealed: who does not hold it sees no trace of it (R-DOS-3, R-SPOOR-1). */
export function mayHeld(actor: Actor, act: Act, held: { houder: string }): boolean {
  return held.houder === actor.accountId && may(actor, act)
}

/** The schools at which the actor may do this; empty means none, `'alle'` the whole bestuur. */
export function schoolsFor(actor: Actor, act: Act): 'alle' | SchoolId[] {
  const giving = actor.aanstellingen.filter((aanstelling) => gives(aanstelling, act))
  if (giving.some(coversAll)) return 'alle'
  return [...new Set(giving.flatMap((aanstelling) => aanstelling.schoolIds))]
}

function gives(aanstelling: ActorAanstelling, act: Act): boolean {
  const roles: readonly string[] = permissions[act]
  if (!roles.includes(aanstelling.rol)) return false
  return aanstelling.werking === 'werkend' || (afwikkelActs as readonly string[]).includes(act)
}

function covers(aanstelling: ActorAanstelling, schoolId: string | undefined): boolean {
  return (
    schoolId === undefined || coversAll(aanstelling) || (aanstelling.schoolIds as readonly string[]).includes(schoolId)
  )
}

/** Board-wide roles are for all schools; an aanstelling of another role without schools covers none. */
function coversAll({ rol }: ActorAanstelling): boolean {
  return rol === 'bovenschools_contactpersoon' || rol === 'bestuurder' || rol === 'beheerder' || rol === 'fg'
}
