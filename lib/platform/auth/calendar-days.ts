import 'server-only'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { askDeur, deur } from './deur'
import { peppered } from './server-keys'
import { tokenHash } from './session-cookie'
import { networkOf, type TooMany, tooMany, tryKeys } from './tries'

type Found = { days: Datum[]; link: Uint8Array }

/** The days that a secret link gives out. Counted per link and per network, before it is known whether there is such a link. */
export async function calendarDays(
  token: string,
  headers: Headers,
): Promise<Result<Found, { kind: 'not_found' } | TooMany>> {
  const link = tokenHash(token)
  if (!link) return refuse({ kind: 'not_found' })
  const now = new Date()
  const { since } = tryKeys('', '', now)
  const keys = [peppered('poging/agenda', token), peppered('poging/agenda-netwerk', networkOf(headers))]
  const [[counted]] = await askDeur<[{ aantallen: number[] }[]]>(deur.pogingen(keys, since))
  const refused = tooMany(counted?.aantallen ?? [], since, now)
  if (refused) return refuse(refused)
  const [[answer]] = await askDeur<[{ dagen: Datum[] | null }[]]>(deur.agenda(link))
  return answer?.dagen ? ok({ days: answer.dagen, link }) : refuse({ kind: 'not_found' })
}
