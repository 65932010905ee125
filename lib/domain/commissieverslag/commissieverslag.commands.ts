import 'server-only'
import { loadKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { FileFailure } from './commissieverslag'
import { checkVerslag } from './commissieverslag.rules'
import type { FileCommissieverslagInput, RemoveCommissieverslagInput } from './commissieverslag.schema'
import { dropCommissieverslag, insertCommissieverslag } from './commissieverslag.store'

/** R-JV-4: the committee reports to the bestuur every year; the bestuur files it. */
export function fileCommissieverslag(
  actor: Actor,
  { nagekeken: _, ...verslag }: FileCommissieverslagInput,
): Promise<Result<string, FileFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'commissieverslag:file')) return refuse({ kind: 'not_found' })
    const checked = checkVerslag(verslag, verslag.pdf, tx.today)
    if (!checked.ok) return checked
    const commissie = (await loadKlachtencommissie(actor, tx))?.naam ?? 'Klachtencommissie'
    // Sent twice: it is there already.
    if (!(await insertCommissieverslag(tx, actor, { ...verslag, commissie }))) return ok(verslag.id)
    await record(tx, actor, { event: 'commissieverslag_filed', objectId: verslag.id, soort: verslag.soortJaar })
    return ok(verslag.id)
  })
}

/** For the wrong file. Nothing of it stays but the line that it went. */
export function removeCommissieverslag(
  actor: Actor,
  { verslagId }: RemoveCommissieverslagInput,
): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'commissieverslag:remove')) return refuse({ kind: 'not_found' })
    if (!(await dropCommissieverslag(tx, actor, verslagId))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'commissieverslag_removed', objectId: verslagId })
    return ok(verslagId)
  })
}
