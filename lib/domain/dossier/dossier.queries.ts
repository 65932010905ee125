import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { isId } from '@/lib/kernel/id'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Dossier, DossierDetail, DossierRegel } from './dossier'
import { toDossier } from './dossier.store'
import { loadDetail } from './dossier-detail.store'

const DOSSIERS_PER_PAGINA = 50

/** The actor's own dossiers, newest first, a page at a time. Giving out the cards of a page is one reading. */
export async function listDossiers(
  actor: Actor,
  { pagina = 1, status }: { pagina?: number; status?: Dossier['status'] } = {},
): Promise<{ regels: DossierRegel[]; paginas: number }> {
  if (!may(actor, 'dossier:read')) return { regels: [], paginas: 0 }
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, ...(status ? { status } : {}) }
  const result = await change(actor, async (tx) => {
    const rows = await tx.prisma.dossier.findMany({
      where,
      orderBy: [{ geopendOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * DOSSIERS_PER_PAGINA,
      take: DOSSIERS_PER_PAGINA,
      include: { school: { select: { naam: true } } },
    })
    const paginas = Math.ceil((await tx.prisma.dossier.count({ where })) / DOSSIERS_PER_PAGINA)
    if (rows.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'dossier' })
    return ok({ regels: rows.map((row) => toRegel(toDossier(row), row)), paginas })
  })
  return result.ok ? result.value : { regels: [], paginas: 0 }
}

/** Every revision comes along, so that a correction hides nothing. Giving it out is a reading, and is recorded. */
export async function getDossier(actor: Actor, id: string): Promise<DossierDetail | null> {
  if (!isId(id) || !may(actor, 'dossier:read')) return null
  const detail = await loadDetail(actor, id)
  return detail && mayHeld(actor, 'dossier:read', detail) ? detail : null
}

function toRegel(
  { id, nummer, status, geopendOp, probleemgebieden }: Dossier,
  { school, kaart }: { school: { naam: string }; kaart: Uint8Array | null },
): DossierRegel {
  return {
    ...{ id, nummer, status, geopendOp, probleemgebieden },
    schoolNaam: school.naam,
    kaart: kaart && toBase64Url(kaart),
  }
}
