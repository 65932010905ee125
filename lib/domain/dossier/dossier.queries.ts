import 'server-only'
import { loadActies } from '@/lib/domain/actie/actie.store'
import { loadBestanden } from '@/lib/domain/bestand/bestand.store'
import { loadGesprekken } from '@/lib/domain/gesprek/gesprek.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Dossier, DossierDetail, DossierRegel } from './dossier'
import { toDossier } from './dossier.store'
import { loadPartijen } from './partij.store'

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

/**
 * A whole dossier for its holder. Every revision of the reports comes along, so that a correction does not hide
 * what stood there before. Giving it out is a reading, and is recorded.
 */
export async function getDossier(actor: Actor, id: string): Promise<DossierDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const row = await loadRow(tx, actor, id)
    if (!row || !mayHeld(actor, 'dossier:read', row)) return refuse({ kind: 'not_found' })
    const secties = ['kern', 'verslagen', 'notities', 'bewijs', 'bestand'] as const
    const sealed = await loadSealed(actor, tx, id, { secties, history: true })
    if (!sealed) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'dossier_read', objectId: id })
    return ok({
      ...toDossier(row),
      schoolNaam: row.school.naam,
      schoolSector: row.school.sector,
      partijenCode: row.partijen as DossierDetail['partijenCode'],
      loyaliteitBesluit: row.loyaliteitBesluit as DossierDetail['loyaliteitBesluit'],
      externVoorkeur: row.externVoorkeur as DossierDetail['externVoorkeur'],
      oudersDoor: row.oudersDoor as DossierDetail['oudersDoor'],
      partijen: await loadPartijen(tx, actor, id),
      gesprekken: await loadGesprekken(tx, actor, id),
      acties: await loadActies(tx, actor, id),
      toestemmingen: await loadToestemmingen(tx, actor, id),
      bestanden: await loadBestanden(tx, actor, id),
      ...beside(row),
      meldplicht: await loadMeldplicht(tx, actor, [id, ...(row.meldingId ? [row.meldingId] : [])]),
      kaart: row.kaart && toBase64Url(row.kaart),
      sealed,
    })
  })
  return result.ok ? result.value : null
}

type Doorbreking = DossierDetail['doorbrekingen'][number]

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

function loadRow(tx: Tx, actor: Actor, id: string) {
  return tx.prisma.dossier.findFirst({
    where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
    include: {
      school: { select: { naam: true, sector: true } },
      melding: { select: { beginsoort: true, herkomst: true, ontvangenOp: true } },
      bijzonder: true,
      doorbrekingen: true,
    },
  })
}

function beside(row: NonNullable<Awaited<ReturnType<typeof loadRow>>>) {
  return {
    bijzonder: row.bijzonder.map(({ id, soort, vastgelegdOp }) => ({
      id,
      soort: soort as DossierDetail['bijzonder'][number]['soort'],
      vastgelegdOp: fromDate(vastgelegdOp),
    })),
    doorbrekingen: row.doorbrekingen.map(({ id, aan, grond, op, klagerVerteldOp }) => ({
      id,
      aan: aan as Doorbreking['aan'],
      grond: grond as Doorbreking['grond'],
      op: fromDate(op),
      klagerVerteldOp: klagerVerteldOp && fromDate(klagerVerteldOp),
    })),
    herkomst: row.melding && {
      soort: row.melding.beginsoort,
      herkomst: row.melding.herkomst,
      ontvangenOp: fromDate(row.melding.ontvangenOp),
    },
  }
}

async function loadMeldplicht(tx: Tx, actor: Actor, objectIds: string[]) {
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, objectId: { in: objectIds } },
    orderBy: { createdAt: 'desc' },
  })
  return feiten.map((feit) => ({ uitkomst: feit.uitkomst, gesteldOp: fromDate(feit.gesteldOp) }))
}
