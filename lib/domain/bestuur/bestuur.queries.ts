import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { readSql } from '@/lib/platform/db/read-sql'

export type BestuurKop = { naam: string; sector: string; grondslag: string }

export async function getBestuur(actor: Actor): Promise<BestuurKop | null> {
  if (!may(actor, 'bestuur:read')) return null
  const [[bestuur]] = await readSql<[BestuurKop[]]>(actor, [
    {
      name: 'bestuur_kop',
      text: 'select naam, sector, grondslag from bestuur where id = $1',
      values: [actor.bestuurId],
    },
  ])
  return bestuur ?? null
}
