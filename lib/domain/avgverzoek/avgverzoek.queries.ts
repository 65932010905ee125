import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Avgtermijn, AvgverzoekDetail, AvgverzoekRegel } from './avgverzoek'
import { loadAvgverzoek, loadAvgverzoeken, loadZaak } from './avgverzoek.store'

/** The actor's own requests; null for who keeps none. Giving out the cards is one reading. */
export async function listAvgverzoeken(actor: Actor): Promise<AvgverzoekRegel[] | null> {
  if (!may(actor, 'avgverzoek:read')) return null
  const result = await change(actor, async (tx) => {
    const regels = await loadAvgverzoeken(tx, actor)
    if (regels.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'avgverzoek' })
    return ok(regels)
  })
  return result.ok ? result.value : null
}

/** One request with what is sealed of it, for who decides on it. Giving it out is a reading, and is recorded. */
export async function getAvgverzoek(actor: Actor, id: string): Promise<AvgverzoekDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const verzoek = await loadAvgverzoek(tx, actor, id)
    if (!verzoek || !mayHeld(actor, 'avgverzoek:read', verzoek)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id)
    if (!sealed) return refuse({ kind: 'not_found' })
    const zaak = await loadZaak(tx, actor, verzoek)
    await record(tx, actor, { event: 'avgverzoek_read', objectId: id })
    return ok({ ...verzoek, sealed, zaak, zaakWeg: !zaak && Boolean(verzoek.dossierId ?? verzoek.meldingId) })
  })
  return result.ok ? result.value : null
}

/** For the FG: of each request at the bestuur its kind and its days, and nothing else (R-AVG-1). */
export async function listAvgtermijnen(actor: Actor): Promise<Avgtermijn[] | null> {
  if (!may(actor, 'avgtermijn:read')) return null
  const rows = await read(
    actor,
    (tx) =>
      tx.prisma.$queryRaw<
        Row[]
      >`select soort, ontvangen_op, uiterlijk_op, verlengd_tot, beantwoord_op from fg_avgverzoeken()`,
  )
  return rows.map((row) => ({
    soort: row.soort,
    ontvangenOp: fromDate(row.ontvangen_op),
    uiterlijkOp: fromDate(row.uiterlijk_op),
    verlengdTot: row.verlengd_tot && fromDate(row.verlengd_tot),
    beantwoordOp: row.beantwoord_op && fromDate(row.beantwoord_op),
  }))
}

type Row = {
  soort: Avgtermijn['soort']
  ontvangen_op: Date
  uiterlijk_op: Date
  verlengd_tot: Date | null
  beantwoord_op: Date | null
}
