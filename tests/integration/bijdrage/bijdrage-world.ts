import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { loadLaatstGepubliceerd } from '@/lib/domain/bijdrage/bijdrage.store'
import { closeBijdragen, loadJaartabellen, publishBijdragen } from '@/lib/domain/bijdrage/samen.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'

export const schooljaar = 2026
/** After the school year: then its report can be published. */
export const later = (actor: Actor): Actor => ({ ...actor, today: '2027-09-15' as Datum })

export const file = (actor: Actor, jaar = schooljaar) => fileBijdrage(actor, { schooljaar: jaar })
export const samen = (actor: Actor, jaar = schooljaar) => read(actor, (tx) => loadJaartabellen(tx, actor, jaar))
export const publish = (actor: Actor, jaar = schooljaar) =>
  change(actor, async (tx) => {
    const uit = (await loadLaatstGepubliceerd(tx, actor)) ?? 0
    if (actor.today > `${jaar + 1}-07-31` && uit <= jaar) await closeBijdragen(tx, actor, jaar)
    return ok(await publishBijdragen(tx, actor, jaar))
  })
export const own = async (actor: Actor) => (await getBijdrage(actor, schooljaar))?.tellingen

type Counts = readonly { tabel: string; vak: string; aantal: number }[]
export const count = (tellingen: Counts | undefined, tabel: string, vak?: string) =>
  (tellingen ?? [])
    .filter((telling) => telling.tabel === tabel && (!vak || telling.vak === vak))
    .reduce((sum, { aantal }) => sum + aantal, 0)
