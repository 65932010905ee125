import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Urenjaar } from './uren'
import { totaalVan } from './uren.rules'
import { loadUren, loadUrentellingen } from './uren.store'

/** Her own hours of a school year. */
export async function getUrenjaar(actor: Actor, schooljaar: number): Promise<Urenjaar | null> {
  if (!may(actor, 'uren:read')) return null
  return read(actor, async (tx) => {
    const tellingen = await loadUrentellingen(tx, actor, schooljaar)
    return { schooljaar, tellingen, totaal: totaalVan(tellingen), regels: await loadUren(tx, actor, schooljaar) }
  })
}
