import type { Telzaak } from '@/lib/domain/bijdrage/bijdrage'
import { fileBijdrage } from '@/lib/domain/bijdrage/bijdrage.commands'
import { telZaken } from '@/lib/domain/bijdrage/bijdrage.rules'
import { saveBijdrage } from '@/lib/domain/bijdrage/bijdrage.store'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, daysBetween, schooljaarOf } from '@/lib/kernel/datum'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { bestuurOf, type Wereld } from './besturen'
import { type DemoBijdrage, demoBijdragen, rondes } from './bijdragen.data'
import { must } from './mensen'

/**
 * Two school years of two advisers, filed in September. Most of what they counted was destroyed since, as it should: only
 * the numbers are left. What they still hold is counted with it, by the same act as in the app.
 */
export async function makeBijdragen(wereld: Wereld): Promise<void> {
  const today = wereld.datum(0)
  for (const terug of [2, 1]) {
    const schooljaar = schooljaarOf(today) - terug
    const september = `${schooljaar + 1}-09-15` as Datum
    const dag = september < today ? daysBetween(today, september) : 0
    for (const bijdrage of demoBijdragen) {
      const actor = wereld.actor(bijdrage.adviseur, bijdrage.bestuur, dag)
      await layVroeger(actor, schooljaar, vroeger(wereld, bijdrage, { schooljaar, rij: 2 - terug }))
      const filed = await fileBijdrage(actor, { schooljaar })
      // Of a year in which she holds no case any more, what is gone is all there is.
      if (filed.ok || filed.failure.kind !== 'nothing_new') must(filed)
    }
  }
}

async function layVroeger(actor: Actor, schooljaar: number, zaken: Telzaak[]): Promise<void> {
  const tellingen = telZaken(zaken, schooljaar)
  const laid = { was: null, schooljaar, aanleiding: 'verslag' as const }
  await change(actor, async (tx) => ok(await saveBijdrage(tx, actor, laid, { tellingen, werk: [], zaken: [] })))
}

/** Cases that are gone, as they were counted: each next one takes the next of every round, so no two years are alike. */
function vroeger(
  wereld: Wereld,
  { bestuur, scholen, begin }: DemoBijdrage,
  { schooljaar, rij }: { schooljaar: number; rij: number },
): Telzaak[] {
  const ids = bestuurOf(wereld.besturen, bestuur).scholen
  const perSchool = Object.entries(scholen).flatMap(([school, aantallen]) =>
    Array.from({ length: aantallen[rij] ?? 0 }, () => ids[school] ?? ''),
  )
  return perSchool.map((schoolId, at) => {
    const next = <T>(ronde: readonly T[]): T => ronde[(at + begin + rij) % ronde.length] as T
    const op = `${schooljaar}-${next(rondes.dag)}` as Datum
    const soort = next(rondes.soort)
    return {
      ...{ ids: [], schoolId, soort, ontvangenOp: op, afgeslotenOp: op, klager: next(rondes.klager) },
      aangeklaagden: soort === 'klacht' ? [next(rondes.aangeklaagde)] : [],
      probleemgebieden: next(rondes.gebieden),
      gedragingen: next(rondes.gedrag),
      afloop: soort === 'klacht' ? next(rondes.afloop) : next(rondes.zonderDossier),
      handelingen: next(rondes.handelingen).map((handeling) => ({ ...handeling, op })),
      gesprekken: [],
    }
  })
}
