import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { AmbtSoort } from './ambt'

/** A bestuurder of every office; a directeur of that of his own school, and no further than the key that he has. */
export function mayGive(actor: Actor, { soort, schoolId }: { soort: AmbtSoort; schoolId: string | null }): boolean {
  if ((soort === 'directeur') !== (schoolId !== null)) return false
  return may(actor, 'ambt:grant') || (schoolId !== null && may(actor, 'ambt:share', schoolId))
}
