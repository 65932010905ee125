import 'server-only'
import { loadAdviezen } from '@/lib/domain/advies/advies.store'
import { loadUrentellingen } from '@/lib/domain/uren/uren.store'
import { loadPlan } from '@/lib/domain/voorlichting/voorlichting.store'
import type { Actor } from '@/lib/kernel/actor'
import { schooljaarOf } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Werktelling } from './bijdrage'

/** What the actor did in a school year besides cases: hours that she wrote down, voorlichting given, advies sent. */
export async function loadEigenWerk(tx: Tx, actor: Actor, schooljaar: number): Promise<Werktelling[]> {
  const uren = await loadUrentellingen(tx, actor, schooljaar)
  const plan = await loadPlan(tx, actor, schooljaar)
  const adviezen = await loadAdviezen(tx, actor)
  return [
    // Talks count with their case, so that they move and stay with it; the rest of begeleiding is what she wrote down.
    ...uren.map(({ activiteit, metDeHand, totaal }) => ({
      ...{ soort: 'uren' as const, vak: activiteit },
      aantal: activiteit === 'begeleiding' ? metDeHand : totaal,
    })),
    ...plan
      .filter(({ stand }) => stand === 'gedaan')
      .map(({ doelgroep }) => ({ soort: 'voorlichting' as const, vak: doelgroep, aantal: 1 })),
    ...adviezen
      .filter(({ adviseur, verzondenOp }) => adviseur === actor.accountId && schooljaarOf(verzondenOp) === schooljaar)
      .map(({ vraag }) => ({ soort: 'advies' as const, vak: vraag, aantal: 1 })),
  ]
}
