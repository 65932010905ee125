import 'server-only'
import { loadTermijnregel } from '@/lib/domain/klachtencommissie/termijnregel.store'
import type { Basisdag, TermijnSoort } from '@/lib/domain/termijn/termijn'
import { isOpen } from '@/lib/domain/termijn/termijn.rules'
import {
  dropTermijnen,
  loadTermijnen,
  rebaseTermijnen,
  settleTermijn,
  startTermijn,
} from '@/lib/domain/termijn/termijn.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { FormeleKlacht, Stap } from './formeleklacht'
import { termijngevolg } from './formeleklacht.rules'

/** The terms after a step that was taken on a day: what is met, what begins, what falls away. `klacht` is how it stands since. */
export async function moveTermijnen(
  tx: Tx,
  actor: Actor,
  klacht: FormeleKlacht,
  { stap, op }: { stap: Stap | 'indienen'; op: Datum },
): Promise<void> {
  const { begint, klaar, vervallen } = termijngevolg(stap, klacht.bij)
  for (const soort of klaar) await settleTermijn(tx, actor, { voorId: voorVan(klacht, soort), soort, op })
  if (vervallen) await dropTermijnen(tx, actor, { voorId: klacht.id })
  if (stap === 'ontvangen')
    await rebaseTermijnen(tx, actor, { voorId: klacht.id, soort: 'ontvangst', basis: { soort: 'dag', op } })
  for (const { soort, vanaf } of begint)
    await begin(tx, actor, klacht, soort, basisOf(vanaf === 'op' ? op : klacht.ontvangenOp))
}

/** That a klacht can be filed is a term of the dossier; the others are of the klacht itself. */
function voorVan({ id, objectId }: FormeleKlacht, soort: TermijnSoort): string {
  return soort === 'indienen' ? objectId : id
}

function basisOf(op: Datum | null): Basisdag {
  return op ? { soort: 'dag', op } : { soort: 'onbekend' }
}

/** By the rules of today; those of the committee before those of the bestuur (R-KL-9). One that runs already gets another base. */
async function begin(tx: Tx, actor: Actor, klacht: FormeleKlacht, soort: TermijnSoort, basis: Basisdag): Promise<void> {
  const running = (await loadTermijnen(tx, actor, { voorId: klacht.id })).some(
    (one) => one.soort === soort && isOpen(one),
  )
  if (running) return rebaseTermijnen(tx, actor, { voorId: klacht.id, soort, basis })
  const regel = await loadTermijnregel(actor, tx, soort)
  if (regel) await startTermijn(tx, actor, { objectId: klacht.objectId, voorId: klacht.id, soort, basis, ...regel })
}
