import 'server-only'
import { urenVan } from '@/lib/domain/bijdrage/bijdrage.rules'
import { loadIndieningen, loadJaartabellen, loadJaarwerk } from '@/lib/domain/bijdrage/samen.store'
import { onderdruk, waarom } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Cijfer, Jaarcijfers, Jaarverslag, VastCijfer, Voorproef } from './jaarverslag'
import { redenenVoor } from './jaarverslag.rules'
import { loadCijfers, loadSchoolNamen, loadVorige, type VersieRij } from './jaarverslag.store'

type VanVersie = Pick<Jaarverslag, 'schooljaar' | 'versie'>

/**
 * The figures of a version, from all that is filed of its year. The raw sums stay in here: what leaves is suppressed, with
 * every former version of the same year beside it (R-JV-2). Only the act that closes the bijdragen asks for this, once a
 * version: who could ask again after a colleague filed would have her counts as the difference (R-JV-5).
 */
export async function reckonJaarcijfers(
  tx: Tx,
  actor: Actor,
  { schooljaar, versies }: { schooljaar: number; versies: readonly VersieRij[] },
): Promise<Pick<Jaarcijfers, 'drempel' | 'cijfers'>> {
  const jaar = await loadJaartabellen(tx, actor, schooljaar)
  const namen = new Set(jaar.tabellen.map(({ id }) => id))
  const eerder = []
  for (const { versie, drempel } of versies.filter((one) => one.schooljaar === schooljaar).toReversed()) {
    const cellen = await loadCijfers(tx, actor, { schooljaar, versie })
    eerder.push({ versie, drempel, cellen: cellen.filter(({ tabel }) => namen.has(tabel)) })
  }
  const uitgave = onderdruk({ ...jaar, eerder })
  const filed = (await loadIndieningen(tx, actor, schooljaar)).filter(({ ingediendOp }) => ingediendOp)
  // A reason tells more than the report does: only of what is all her own is it kept.
  const alleenVanHaar = filed.every(({ accountId }) => accountId === actor.accountId)
  const redenen = new Map(
    alleenVanHaar ? waarom({ ...jaar, eerder }).map(({ cel, reden }) => [plekVan(cel), reden]) : [],
  )
  const cellen = uitgave.cellen.map((cel): VastCijfer => {
    const reden = cel.aantal === null ? redenen.get(plekVan(cel)) : undefined
    return reden ? { ...cel, reden } : cel
  })
  return { drempel: uitgave.drempel, cijfers: [...cellen, ...(await loadWerkcijfers(tx, actor, schooljaar))] }
}

/** What was fixed when the bijdragen of this version were closed: for who writes it; null before that. */
export async function loadJaarcijfers(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie }: VanVersie,
): Promise<Jaarcijfers | null> {
  const row = await tx.prisma.jaarcijfers.findFirst({ where: { bestuurId: actor.bestuurId, schooljaar, versie } })
  if (!row) return null
  const { drempel, door, geslotenOp, cijfers } = row
  return { drempel, door, geslotenOp: fromDate(geslotenOp), cijfers: cijfers as VastCijfer[] }
}

export async function insertJaarcijfers(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie }: VanVersie,
  { drempel, cijfers }: Pick<Jaarcijfers, 'drempel' | 'cijfers'>,
): Promise<void> {
  const of = { bestuurId: actor.bestuurId, schooljaar, versie, drempel, cijfers: [...cijfers] }
  await tx.prisma.jaarcijfers.createMany({
    data: { ...of, door: actor.accountId, geslotenOp: toDate(tx.today) },
  })
}

/** What is shown of a version before it is out: nothing, or what was fixed. */
export async function loadVoorproef(
  tx: Tx,
  actor: Actor,
  jaarverslag: VanVersie,
  versies: readonly VersieRij[],
): Promise<Voorproef | null> {
  const closed = await loadJaarcijfers(tx, actor, jaarverslag)
  if (!closed) return null
  const ids = closed.cijfers.map(({ school }) => school)
  return {
    ...{ drempel: closed.drempel, geslotenOp: closed.geslotenOp },
    cijfers: closed.cijfers.map(({ reden: _, ...cijfer }) => cijfer),
    verborgen: redenenVoor(actor.accountId, closed),
    scholen: await loadSchoolNamen(tx, actor, ids),
    vorige: await loadVorige(tx, actor, versies, { schooljaar: jaarverslag.schooljaar, op: null }),
  }
}

/** Hours, voorlichting and advies: of the bestuur as a whole, and about no person. */
async function loadWerkcijfers(tx: Tx, actor: Actor, schooljaar: number): Promise<Cijfer[]> {
  const werk = await loadJaarwerk(tx, actor, schooljaar)
  const rest = werk.filter(({ soort }) => soort !== 'uren')
  return [
    ...urenVan(werk).map(({ vak, uren }) => ({ school: null, tabel: 'uren', vak, aantal: uren })),
    ...rest.map(({ soort, vak, aantal }) => ({ school: null, tabel: soort, vak, aantal })),
  ]
}

function plekVan({ school, tabel, vak }: Omit<Cijfer, 'aantal'>): string {
  return `${school} ${tabel} ${vak}`
}
