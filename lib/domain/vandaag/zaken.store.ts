import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Zaak } from './vandaag'

export type LopendeZaak = Zaak & {
  open: boolean
  binnen: string | null
  controleOp: Datum | null
  gemarkeerdOp: Datum | null
  /** Confidentiality was set aside and the klager has not heard it yet (R-GEH-1). */
  teVertellen: boolean
}

/** Open cases, closed ones with a check still to do, and whatever asks to be reported or told: closing takes no duty away. */
export async function loadLopendeZaken(tx: Tx, actor: Actor): Promise<LopendeZaak[]> {
  const marked = await loadMarked(tx, actor)
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const school = { select: { naam: true } }
  const id = { in: [...marked.keys()] }
  const untold = { klagerVerteldOp: null }
  const navragen = { doorverwijzingen: { some: { opgevolgdOp: null } } }
  const [meldingen, dossiers, intakes] = [
    await tx.prisma.melding.findMany({
      where: {
        ...own,
        OR: [{ status: { in: ['nieuw', 'in_behandeling'] } }, { id, status: 'afgesloten' }, { object: navragen }],
      },
      include: { school },
    }),
    await tx.prisma.dossier.findMany({
      where: {
        ...own,
        OR: [
          { status: 'lopend' },
          { controleOp: { not: null }, controleGedaanOp: null },
          { id },
          { meldingId: id },
          { doorbrekingen: { some: untold } },
          { object: navragen },
        ],
      },
      include: { school, doorbrekingen: { where: untold, select: { id: true }, take: 1 } },
    }),
    await tx.prisma.intake.findMany({
      where: { ...own, OR: [{ status: { not: 'afgerond' } }, { id }] },
      include: { school },
    }),
  ]
  const rest = { binnen: null, controleOp: null, teVertellen: false }
  const since = (...ids: string[]) => ids.flatMap((one) => marked.get(one) ?? []).sort()[0] ?? null
  return [
    ...meldingen.map((row) => ({
      ...toZaak(row, 'melding'),
      ...rest,
      open: row.status !== 'afgesloten' && row.status !== 'dossier',
      binnen: row.status === 'nieuw' ? row.createdAt.toISOString() : null,
      gemarkeerdOp: since(row.id),
    })),
    ...dossiers.map((row) => ({
      ...toZaak(row, 'dossier'),
      ...rest,
      // Where it lies still, its actions wait (R-ROUTE-5).
      open: row.status === 'lopend' && row.opgeschortOp === null,
      controleOp: row.status !== 'lopend' && row.controleOp && !row.controleGedaanOp ? fromDate(row.controleOp) : null,
      gemarkeerdOp: since(row.id, row.meldingId ?? row.id),
      teVertellen: row.doorbrekingen.length > 0,
    })),
    ...intakes.map((row) => ({
      ...toZaak(row, 'intake'),
      ...rest,
      open: row.status !== 'afgerond',
      gemarkeerdOp: since(row.id),
    })),
  ]
}

export function toZaak(
  row: { id: string; nummer: string | null; status: string; kaart: Uint8Array | null; school: { naam: string } },
  soort: Zaak['soort'],
): Zaak {
  const { id, nummer, status, school } = row
  return { id, soort, nummer, status, schoolNaam: school.naam, kaart: row.kaart && toBase64Url(row.kaart) }
}

/** Since when each object bears a yes that nobody reported. One is enough, also after a later no about another fact (R-MELD-8). */
async function loadMarked(tx: Tx, actor: Actor): Promise<Map<string, Datum>> {
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, uitkomst: 'melden', gemeldOp: null },
    orderBy: { createdAt: 'desc' },
  })
  return new Map(feiten.map((feit) => [feit.objectId, fromDate(feit.gesteldOp)]))
}
