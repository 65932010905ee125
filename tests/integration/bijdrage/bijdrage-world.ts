import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { loadLaatstGepubliceerd } from '@/lib/domain/bijdrage/bijdrage.store'
import { closeBijdragen, loadJaartabellen, loadJaarwerk, publishBijdragen } from '@/lib/domain/bijdrage/samen.store'
import { insertJaarverslag, insertVersie, laatsteVersie, loadVersies } from '@/lib/domain/jaarverslag/jaarverslag.store'
import { insertOwnObject } from '@/lib/domain/object/object.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'

export const schooljaar = 2026
/** After the school year: then its report can be published. */
export const later = (actor: Actor): Actor => ({ ...actor, today: '2027-09-15' as Datum })

export const file = (actor: Actor, jaar = schooljaar) => fileBijdrage(actor, { schooljaar: jaar })
export const samen = (actor: Actor, jaar = schooljaar) =>
  alsMaker(actor, jaar, (tx) => loadJaartabellen(tx, actor, jaar))
export const werk = (actor: Actor, jaar = schooljaar) => alsMaker(actor, jaar, (tx) => loadJaarwerk(tx, actor, jaar))

/** As part of a report, where the year is over and she is one who makes it. */
export const publish = (actor: Actor, jaar = schooljaar) =>
  change(actor, async (tx) => {
    const uit = (await loadLaatstGepubliceerd(tx, actor)) ?? 0
    if (maakt(actor) && actor.today > `${jaar + 1}-07-31` && uit <= jaar) {
      const versie = await layConcept(tx, actor, jaar)
      await closeBijdragen(tx, actor, jaar)
      await insertVersie(tx, actor, { schooljaar: jaar, versie, drempel: 5 }, { teksten: {}, cijfers: [] })
    }
    return ok(await publishBijdragen(tx, actor, jaar))
  })

/** The sums are for who writes the report of that year: with a concept that is taken back afterwards. */
async function alsMaker<T>(actor: Actor, jaar: number, run: (tx: Tx) => Promise<T>): Promise<T> {
  if (!maakt(actor)) return read(actor, run)
  const seen = await change<Result<never, { kind: 'seen'; value: T }>>(actor, async (tx) => {
    await layConcept(tx, actor, jaar)
    return refuse({ kind: 'seen', value: await run(tx) })
  })
  if (seen.ok) throw new Error('not taken back')
  return seen.failure.value
}

async function layConcept(tx: Tx, actor: Actor, jaar: number): Promise<number> {
  const id = newId<'object'>()
  const versie = laatsteVersie(await loadVersies(tx, actor), jaar) + 1
  await insertOwnObject(tx, actor, 'jaarverslag', { id, eigen: 'AAAA' })
  await insertJaarverslag(tx, actor, { id, schooljaar: jaar, versie })
  return versie
}

const maakt = ({ aanstellingen }: Actor) =>
  aanstellingen.some(({ rol, werking }) => rol === 'vertrouwenspersoon' && werking === 'werkend')
export const own = async (actor: Actor) => (await getBijdrage(actor, schooljaar))?.tellingen

type Counts = readonly { tabel: string; vak: string; aantal: number }[]
export const count = (tellingen: Counts | undefined, tabel: string, vak?: string) =>
  (tellingen ?? [])
    .filter((telling) => telling.tabel === tabel && (!vak || telling.vak === vak))
    .reduce((sum, { aantal }) => sum + aantal, 0)
