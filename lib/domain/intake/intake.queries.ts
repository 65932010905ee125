import 'server-only'
import { loadActies } from '@/lib/domain/actie/actie.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadMeldplicht } from '@/lib/domain/meldplicht/meldplicht.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import { loadVerwijzing } from '@/lib/domain/verwijzing/verwijzing.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { ok, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { IntakeDetail, IntakeRegel } from './intake'
import { toIntake } from './intake.store'

const INTAKES_PER_PAGINA = 50

/** The contactpersoon's own intakes, newest first. Giving out the cards of a page is one reading. */
export async function listIntakes(
  actor: Actor,
  { pagina = 1 }: { pagina?: number } = {},
): Promise<{ regels: IntakeRegel[]; aantalPaginas: number; open: number }> {
  if (!may(actor, 'intake:read')) return { regels: [], aantalPaginas: 0, open: 0 }
  const result = await change(actor, async (tx) => {
    const where = { bestuurId: actor.bestuurId, houder: actor.accountId }
    const rows = await tx.prisma.intake.findMany({
      where,
      orderBy: [{ aangemeldOp: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * INTAKES_PER_PAGINA,
      take: INTAKES_PER_PAGINA,
      include: { school: { select: { naam: true } } },
    })
    const regels = rows.map((row) => {
      const { id, nummer, status, aangemeldOp } = toIntake(row)
      return {
        id,
        nummer,
        status,
        aangemeldOp,
        schoolNaam: row.school.naam,
        kaart: row.kaart && toBase64Url(row.kaart),
      }
    })
    const all = await tx.prisma.intake.count({ where })
    const open = await tx.prisma.intake.count({ where: { ...where, status: { not: 'afgerond' } } })
    if (rows.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'intake' })
    return ok({ regels, aantalPaginas: Math.ceil(all / INTAKES_PER_PAGINA), open })
  })
  return result.ok ? result.value : { regels: [], aantalPaginas: 0, open: 0 }
}

/** One intake with its sealed parts, for the contactpersoon who made it. Giving them out is recorded. */
export async function getIntake(actor: Actor, id: string): Promise<IntakeDetail | null> {
  const result = await change(actor, async (tx) => {
    const row = await tx.prisma.intake.findFirst({
      where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
      include: { school: { select: { naam: true, sector: true } } },
    })
    if (!row || !mayHeld(actor, 'intake:read', row)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id)
    if (!sealed) return refuse({ kind: 'not_found' })
    const own = await tx.prisma.account.findFirstOrThrow({ where: { id: actor.accountId }, select: { naam: true } })
    await record(tx, actor, { event: 'intake_read', objectId: id })
    return ok({
      ...toIntake(row),
      schoolNaam: row.school.naam,
      schoolSector: row.school.sector,
      contactpersoon: own.naam,
      kaart: row.kaart && toBase64Url(row.kaart),
      volgorde: (await loadInstellingen(actor, tx)).volgorde,
      acties: await loadActies(tx, actor, id),
      verwijzing: await loadVerwijzing(tx, actor, id),
      meldplicht: await loadMeldplicht(tx, actor, id),
      sealed,
    })
  })
  return result.ok ? result.value : null
}
