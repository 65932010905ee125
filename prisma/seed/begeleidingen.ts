import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.commands'
import type { Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { begeleidingen, type DemoBegeleiding } from './begeleidingen.data'
import type { Wereld } from './besturen'
import type { DemoMens } from './mensen'
import { must } from './mensen'
import { Sealer } from './sealer'

type Bij = { bestuur: string; begeleider: DemoMens }

/** What a begeleider has of who is accused: one that runs, and one who turned out to be unjustly accused. */
export async function makeBegeleidingen(wereld: Wereld, bij: Bij): Promise<void> {
  for (const demo of begeleidingen) await makeBegeleiding(wereld, bij, demo)
}

async function makeBegeleiding(wereld: Wereld, { bestuur, begeleider }: Bij, demo: DemoBegeleiding): Promise<void> {
  const on = (dag: number) => wereld.actor(begeleider.naam, bestuur, dag)
  const sealer = new Sealer(begeleider)
  const { dag, naam, bereikbaar, vraag, traject, school, taken, gesprekken, uitkomst, volgende } = demo
  const actor = on(dag)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'begeleiding')
  const seal = (sectie: Sectie, itemId: string, inhoud: unknown) => sealer.seal(sealing, [{ sectie, itemId, inhoud }])
  must(
    await begeleiding.recordBegeleiding(actor, {
      ...{ object, schoolId: wereld.besturen[bestuur]?.scholen[school] ?? '', categorie: 'medewerker', traject },
      ...{ gevraagdOp: actor.today, volgendeOp: volgende === null ? null : wereld.datum(volgende) },
      kaart: await sealer.kaart(actor.bestuurId, object.id, naam),
      envelopes: await seal('kern', object.id, { naam, bereikbaar, vraag }),
    }),
  )
  for (const { dag: op, taak } of taken)
    must(await begeleiding.tickBegeleidingstaak(on(op), { begeleidingId: object.id, taak, op: wereld.datum(op) }))
  for (const { dag: op, soort, minuten, verslag, afspraken } of gesprekken) {
    const id: string = newId()
    const envelopes = await seal('verslagen', id, { verslag, afspraken })
    const gesprek = { begeleidingId: object.id, id, op: wereld.datum(op), soort, minuten, envelopes }
    must(await begeleiding.recordBegeleidingsgesprek(on(op), gesprek))
  }
  if (!uitkomst) return
  const einde = { uitkomst: uitkomst.soort, op: wereld.datum(uitkomst.dag) }
  const envelopes = await seal('bewijs', object.id, { toelichting: uitkomst.toelichting })
  must(
    await begeleiding.concludeBegeleiding(on(uitkomst.dag), {
      ...{ begeleidingId: object.id, revisie: 1, ...einde, envelopes },
    }),
  )
}
