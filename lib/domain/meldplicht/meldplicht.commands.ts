import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { MeldplichtZaak } from './meldplicht'
import { type ReportFailure, report } from './meldplicht.rules'
import type { ReportMeldplichtInput } from './meldplicht.schema'
import { loadMeldplicht, saveGemeld } from './meldplicht.store'
import { loadSameCase } from './zaak.store'

/** The bestuur was told, by the holder or already by another. A closed case too: closing takes no duty away (R-MELD-4). */
export function reportMeldplicht(
  actor: Actor,
  { objectId, door, gemeldOp }: ReportMeldplichtInput,
): Promise<Result<Omit<MeldplichtZaak, 'teMelden'>, { kind: 'not_found' } | ReportFailure>> {
  return change(actor, async (tx) => {
    const zaak = may(actor, 'meldplicht:report') ? await loadSameCase(tx, actor, objectId) : null
    if (!zaak) return refuse({ kind: 'not_found' })
    const { alle, ...rest } = zaak
    const reported = report(await loadMeldplicht(tx, actor, ...alle), { op: gemeldOp, today: tx.today })
    if (!reported.ok) return reported
    const count = await saveGemeld(tx, actor, alle, { door, op: gemeldOp })
    if (count === 0) return refuse({ kind: 'nothing_to_report' })
    await record(tx, actor, { event: 'meldplicht_reported', objectId: rest.id })
    return ok(rest)
  })
}
