import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import { puntenVan, WEKEN_TEVOREN } from '@/lib/domain/toestemming/overzicht.rules'
import { loadAlleToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { toDossier } from './dossier.store'
import { nodigVoor, type ToestemmingOverzicht } from './toestemmingen.rules'

const nothing: ToestemmingOverzicht = { regels: [], vertrekOp: null }

/** Over all own cases: which toestemming runs out, ran out or is missing. Giving out the cards is one reading. */
export async function listToestemmingen(actor: Actor): Promise<ToestemmingOverzicht> {
  if (!may(actor, 'dossier:read')) return nothing
  const result = await change(actor, async (tx) => {
    const rows = await tx.prisma.dossier.findMany({
      where: {
        ...{ bestuurId: actor.bestuurId, houder: actor.accountId },
        OR: [{ status: { not: 'afgesloten' } }, { controleOp: { not: null }, controleGedaanOp: null }],
      },
      orderBy: [{ geopendOp: 'desc' }, { id: 'desc' }],
      include: { _count: { select: { bijzonder: true } } },
    })
    const given = await loadAlleToestemmingen(tx, actor)
    const vertrekOp = await loadVertrek(tx, actor)
    const dagen = { today: tx.today, grens: addDays(tx.today, WEKEN_TEVOREN * 7) }
    const regels = rows.flatMap((row) => {
      const dossier = toDossier(row)
      const nodig = nodigVoor({ ...dossier, bijzonder: row._count.bijzonder, vertrekOp })
      const punten = puntenVan(given.get(row.id) ?? [], nodig, dagen)
      const { id, nummer, status } = dossier
      return punten.length > 0 ? [{ id, nummer, status, kaart: row.kaart && toBase64Url(row.kaart), punten }] : []
    })
    if (regels.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'dossier' })
    return ok({ regels, vertrekOp })
  })
  return result.ok ? result.value : nothing
}

/** The day on which the own aanstelling as vertrouwenspersoon is planned to end. */
async function loadVertrek(tx: Tx, actor: Actor): Promise<Datum | null> {
  const own = actor.aanstellingen.filter(({ rol }) => rol === 'vertrouwenspersoon').map(({ id }) => id)
  const rows = await tx.prisma.aanstelling.findMany({
    where: { bestuurId: actor.bestuurId, accountId: actor.accountId, id: { in: own } },
    select: { tot: true },
  })
  const days = rows.map(({ tot }) => tot && fromDate(tot))
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
}
