import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { schooljaarOf } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import type { BijdrageView } from './bijdrage'
import { isSame, requireIndienbaar } from './bijdrage.rules'
import { loadLaatstGepubliceerd, loadWacht } from './bijdrage.store'
import { loadStand } from './tellen.store'

/** The actor's own figures of a school year, as they would be filed now. Nobody else's are in it (R-JV-5). */
export async function getBijdrage(actor: Actor, schooljaar: number): Promise<BijdrageView | null> {
  const nu = schooljaarOf(actor.today)
  if (!may(actor, 'bijdrage:file') || !Number.isInteger(schooljaar) || schooljaar > nu) return null
  return read(actor, async (tx) => {
    const laatstGepubliceerd = await loadLaatstGepubliceerd(tx, actor)
    const allowed = requireIndienbaar(schooljaar, { today: tx.today, laatstGepubliceerd })
    const stand = await loadStand(tx, actor, schooljaar)
    const same = isSame(stand.was.tellingen, stand.nu.tellingen) && isSame(stand.was.werk, stand.nu.werk)
    const ids = [...new Set(stand.nu.tellingen.map(({ school }) => school))]
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, id: { in: ids } },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    })
    return {
      ...{ schooljaar, jaren: [nu, nu - 1, nu - 2], bijdrage: stand.bijdrage, scholen },
      ...{ tellingen: stand.nu.tellingen, werk: stand.nu.werk },
      veranderd: stand.bijdrage !== null && !same,
      wacht: await loadWacht(tx, actor, schooljaar),
      waaromNiet: allowed.ok ? (stand.bijdrage && same ? 'nothing_new' : null) : allowed.failure.kind,
    }
  })
}
