import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { must } from './mensen'
import type { Sealer, Sealing } from './sealer'
import type { DemoToestemming } from './zaak'

type Op = { sealer: Sealer; sealing: Sealing; actorOn: (dag: number) => Actor; datum: (dag: number) => Datum }

/** Another toestemming of a klager, and its withdrawal where that followed. */
export async function addToestemming({ sealer, sealing, actorOn, datum }: Op, een: DemoToestemming): Promise<void> {
  const [id, dossierId] = [newId() as string, sealing.objectId]
  const { soort, vorm, omvang, ontvanger = '', tot, ingetrokken } = een
  const toestemming = {
    ...{ id, soort, gever: 'klager' as const, vorm, gegevenOp: datum(een.dag) },
    voorId: ontvanger ? newId() : null,
    geldigTot: tot === undefined ? null : datum(tot),
  }
  const envelopes = await sealer.seal(sealing, [{ sectie: 'bewijs', itemId: id, inhoud: { omvang, ontvanger } }])
  must(await grantToestemming(actorOn(een.dag), { dossierId, toestemming, envelopes }))
  if (ingetrokken === undefined) return
  const input = { dossierId, toestemmingId: id, op: datum(ingetrokken) }
  must(await withdrawToestemming(actorOn(ingetrokken), input))
}
