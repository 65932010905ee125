import type { BriefSoort } from '@/lib/domain/brief/brief'
import { finishBrief, recordBrief } from '@/lib/domain/brief/brief.commands'
import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import { voetTekst } from '@/lib/domain/brief/brief.texts'
import { stelOp } from '@/lib/domain/brief/opstellen.texts'
import type { Actor } from '@/lib/kernel/actor'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { must } from './mensen'
import type { Sealer, Sealing } from './sealer'

type Dag = number
export type DemoBrief = { dag: Dag; soort: BriefSoort; definitief?: Dag; waarden: Readonly<Record<string, string>> }
type Bij = { sealer: Sealer; sealing: Sealing; actorOn: (dag: Dag) => Actor; datum: (dag: Dag) => Datum }

const van = { afzender: 'Uw vertrouwenspersoon', mail: '', bestuurNaam: '', schoolNaam: '' }

/** A letter, and the day on which it was made definitief. */
export async function addBrief({ sealer, sealing, actorOn, datum }: Bij, demo: DemoBrief): Promise<void> {
  const { objectId } = sealing
  const { dag, soort, definitief } = demo
  const id = newId() as string
  const waarden = { ...demo.waarden, dagtekening: formatDatum(datum(definitief ?? dag), 'kort') }
  const seal = (inhoud: BriefInhoud, revisie: number) =>
    sealer.seal(sealing, [{ sectie: 'bewijs', itemId: id, revisie, inhoud }])
  const begin = { objectId, id, soort, formeleKlachtId: null }
  must(await recordBrief(actorOn(dag), { ...begin, envelopes: await seal({ waarden, brief: null }, 1) }))
  if (definitief === undefined) return
  const brief = { ...stelOp(soort, waarden, van), voet: voetTekst({ definitiefOp: datum(definitief) }) }
  must(await finishBrief(actorOn(definitief), { objectId, id, envelopes: await seal({ waarden, brief }, 2) }))
}
