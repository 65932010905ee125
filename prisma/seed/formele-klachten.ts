import type { Instantie, KlachtVorm, Stap } from '@/lib/domain/formeleklacht/formeleklacht'
import {
  advanceFormeleklacht,
  recordFormeleklacht,
  tellFormeleklacht,
} from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { getFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { must } from './mensen'
import type { Sealer, Sealing } from './sealer'

type Dag = number
type DemoStap = { dag: Dag; stap: Stap; uitkomst?: string; kenmerken?: string[]; tekst?: string; verteld?: Dag }

export type DemoKlacht = {
  dag: Dag
  ontvangen: Dag
  bij: Instantie
  vorm: KlachtVorm
  tekst: string
  stappen: readonly DemoStap[]
}

type Bij = { sealer: Sealer; sealing: Sealing; actorOn: (dag: Dag) => Actor; datum: (dag: Dag) => Datum }

/** Filed, and each step on its own day, by the app's own commands. */
export async function addFormeleKlacht(bij: Bij, klacht: DemoKlacht): Promise<void> {
  const { objectId } = bij.sealing
  const [klachtId, gebeurtenisId] = [newId() as string, newId() as string]
  must(
    await recordFormeleklacht(bij.actorOn(klacht.ontvangen), {
      ...{ objectId, id: klachtId, gebeurtenisId, bij: klacht.bij, vorm: klacht.vorm, door: 'klager' },
      ...{
        ingediendOp: bij.datum(klacht.dag),
        ontvangenOp: bij.datum(klacht.ontvangen),
        toestemming: null,
        kenmerken: [],
      },
      envelopes: await sealTekst(bij, gebeurtenisId, klacht.tekst),
    }),
  )
  for (const stap of klacht.stappen) await addStap(bij, klachtId, stap)
}

async function addStap(bij: Bij, klachtId: string, demo: DemoStap): Promise<void> {
  const { objectId } = bij.sealing
  const { dag, stap, uitkomst = null, kenmerken = [], tekst = '', verteld } = demo
  const actor = bij.actorOn(dag)
  const id = newId() as string
  const before = await getFormeleklacht(actor, objectId, klachtId)
  must(
    await advanceFormeleklacht(actor, {
      ...{ objectId, klachtId, id, revisie: before?.revisie ?? 1, stap, op: actor.today, uitkomst, kenmerken },
      envelopes: await sealTekst(bij, id, tekst),
    }),
  )
  if (verteld === undefined) return
  const after = await getFormeleklacht(actor, objectId, klachtId)
  const berichten = after?.berichten.filter(({ gebeurtenisId }) => gebeurtenisId === id).map((one) => one.id) ?? []
  must(await tellFormeleklacht(bij.actorOn(verteld), { objectId, klachtId, berichten, op: bij.datum(verteld) }))
}

function sealTekst({ sealer, sealing }: Bij, itemId: string, tekst: string): Promise<string[]> {
  return sealer.seal(sealing, [{ sectie: 'verslagen', itemId, inhoud: { tekst } }])
}
