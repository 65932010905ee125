import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import { type Tafelpunt, tafelsoorten } from './tafel'

const MEEST = 100

/** What has a day at the office that the actor holds; of what he is kept from there is no row (R-SPOOR-2). */
export async function listTafelpunten(actor: Actor): Promise<Tafelpunt[] | null> {
  if (!may(actor, 'aanstelling:confirm')) return null
  return read(
    actor,
    (tx) => tx.prisma.$queryRaw<Tafelpunt[]>`
      select soort, object_id as id, item_id as "itemId", dag::text as dag, wat from agendapunt
      where bestuur_id = ${actor.bestuurId}::uuid and houder = ${actor.accountId}::uuid and aan_zet = 'ik'
        and soort = any (${[...tafelsoorten]}::text[]) and (soort <> 'advies' or wat = 'antwoord')
      order by agendapunt.dag, item_id limit ${MEEST}::int`,
  )
}
