import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

/** To whom a klager can agree that the case goes: every other vertrouwenspersoon of this bestuur, once, by name. */
export async function listCollegas(actor: Actor): Promise<{ accountId: string; naam: string }[]> {
  if (!may(actor, 'toestemming:grant')) return []
  const ontvangers = await read(actor, (tx) => loadOntvangers(actor, tx))
  const namen = new Map(ontvangers.map(({ accountId, naam }) => [accountId, naam]))
  return [...namen].map(([accountId, naam]) => ({ accountId, naam }))
}
