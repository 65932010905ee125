import type { Teksten } from '@/lib/domain/jaarverslag/jaarverslag'
import {
  answerJaarverslag,
  beginJaarverslag,
  closeJaarverslag,
  publishJaarverslag,
} from '@/lib/domain/jaarverslag/jaarverslag.commands'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, daysBetween, schooljaarOf } from '@/lib/kernel/datum'
import type { Wereld } from './besturen'
import { nu, reactie, vroeger } from './jaarverslagen.data'
import { must } from './mensen'
import type { Sealer } from './sealer'

type Bij = { bestuur: string; adviseur: string; bestuurder: string }

/** One year published and answered, and the next one in the making: what the bijdragen of the seed were filed for. */
export async function makeJaarverslagen(wereld: Wereld, sealer: Sealer, bij: Bij): Promise<void> {
  const today = wereld.datum(0)
  const jaar = schooljaarOf(today)
  const on = (dag: Datum) => (dag < today ? daysBetween(today, dag) : 0)
  const schrijver = (dag: Datum) => wereld.actor(bij.adviseur, bij.bestuur, on(dag))

  const toen = schrijver(`${jaar - 1}-09-21` as Datum)
  const id = await begin(toen, sealer, { schooljaar: jaar - 2, teksten: vroeger })
  must(await closeJaarverslag(toen, { jaarverslagId: id }))
  must(await publishJaarverslag(toen, { jaarverslagId: id, teksten: vroeger }))
  const bestuurder = wereld.actor(bij.bestuurder, bij.bestuur, on(`${jaar - 1}-10-13` as Datum))
  must(await answerJaarverslag(bestuurder, { schooljaar: jaar - 2, versie: 1, tekst: reactie }))

  const dit = schrijver(`${jaar}-09-21` as Datum)
  must(await closeJaarverslag(dit, { jaarverslagId: await begin(dit, sealer, { schooljaar: jaar - 1, teksten: nu }) }))
}

async function begin(
  actor: Actor,
  sealer: Sealer,
  { schooljaar, teksten }: { schooljaar: number; teksten: Teksten },
): Promise<string> {
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'jaarverslag')
  const kern = { sectie: 'kern' as const, itemId: object.id, inhoud: { teksten } }
  const envelopes = await sealer.seal(sealing, [kern])
  must(await beginJaarverslag(actor, { object, schooljaar, envelopes }))
  return object.id
}
