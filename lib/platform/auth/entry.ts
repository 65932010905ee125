import 'server-only'
import type { Actor, ActorAanstelling } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import { type AccountId, type BestuurId, isId } from '@/lib/kernel/id'
import { askSql } from '@/lib/platform/db/read-sql'
import { deur, type Live } from './deur'
import { type Session, toSession } from './session'
import { tokenHash } from './session-cookie'

/** Someone who may be at a bestuur today, the name over its pages, and whether there is another to go to. */
export type Place = { actor: Actor; bestuurNaam: string; elders: boolean }
export type Entry = { session: Session; place: Place | null }

/** Who comes in with this token, and as whom at this bestuur: in one round trip, anew for each request. */
export async function entryOf(token: string | undefined, bestuurId: string): Promise<Entry | null> {
  const hash = tokenHash(token)
  if (!hash) return null
  const today = todayInNederland(new Date())
  const [found] = await askSql<Found>(deur.binnen(hash, isId(bestuurId) ? bestuurId : null, today))
  if (!found) return null
  const { account_id, aanstellingen, bestuur_naam, elders } = found
  if (!aanstellingen || bestuur_naam === null) return { session: toSession(found), place: null }
  const actor = { accountId: account_id as AccountId, bestuurId: bestuurId as BestuurId, today, aanstellingen }
  return { session: toSession(found), place: { actor, bestuurNaam: bestuur_naam, elders } }
}

type Found = Live & { aanstellingen: ActorAanstelling[] | null; bestuur_naam: string | null; elders: boolean }
