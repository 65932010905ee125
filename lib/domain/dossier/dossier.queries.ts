import 'server-only'
import type { Actie } from '@/lib/domain/actie/actie'
import { loadActies } from '@/lib/domain/actie/actie.store'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import { loadBestanden } from '@/lib/domain/bestand/bestand.store'
import type { Gesprek } from '@/lib/domain/gesprek/gesprek'
import { loadGesprekken } from '@/lib/domain/gesprek/gesprek.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedView } from '@/lib/domain/object/object'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { loadToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Dossier, Partij } from './dossier'
import { toDossier } from './dossier.store'
import { loadPartijen } from './partij.store'

const DOSSIERS_PER_PAGINA = 50

export type DossierRegel = Pick<Dossier, 'id' | 'nummer' | 'status' | 'geopendOp' | 'probleemgebieden'> & {
  schoolNaam: string
  kaart: string | null
}

/** The actor's own dossiers, newest first. */
export async function listDossiers(
  actor: Actor,
  { pagina = 1, status }: { pagina?: number; status?: Dossier['status'] } = {},
): Promise<{ regels: DossierRegel[]; meer: boolean }> {
  if (!may(actor, 'dossier:read')) return { regels: [], meer: false }
  return read(actor, async (tx) => {
    const rows = await tx.prisma.dossier.findMany({
      where: { bestuurId: actor.bestuurId, houder: actor.accountId, ...(status ? { status } : {}) },
      orderBy: [{ geopendOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * DOSSIERS_PER_PAGINA,
      take: DOSSIERS_PER_PAGINA + 1,
      include: { school: { select: { naam: true } } },
    })
    const regels = rows.slice(0, DOSSIERS_PER_PAGINA).map((row) => {
      const { id, nummer, status, geopendOp, probleemgebieden } = toDossier(row)
      const kaart = row.kaart && toBase64Url(row.kaart)
      return { id, nummer, status, geopendOp, probleemgebieden, schoolNaam: row.school.naam, kaart }
    })
    return { regels, meer: rows.length > DOSSIERS_PER_PAGINA }
  })
}

export type DossierDetail = Dossier & {
  schoolNaam: string
  schoolSector: string
  partijenCode: string | null
  partijen: Partij[]
  gesprekken: Gesprek[]
  acties: Actie[]
  toestemmingen: Toestemming[]
  bestanden: Bestand[]
  bijzonder: { id: string; soort: string; vastgelegdOp: Datum }[]
  doorbrekingen: { id: string; aan: string; grond: string; op: Datum; klagerVerteldOp: Datum | null }[]
  meldplicht: { uitkomst: string; gesteldOp: Datum }[]
  herkomst: { soort: string; herkomst: string; ontvangenOp: Datum } | null
  kaart: string | null
  sealed: SealedView
}

/**
 * A whole dossier for its holder. Every revision of the reports comes along, so that a correction does not hide
 * what stood there before. Giving it out is a reading, and is recorded.
 */
export async function getDossier(actor: Actor, id: string): Promise<DossierDetail | null> {
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
      partijenCode: row.partijen,
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
      soort,
      vastgelegdOp: fromDate(vastgelegdOp),
    })),
    doorbrekingen: row.doorbrekingen.map(({ id, aan, grond, op, klagerVerteldOp }) => ({
      id,
      aan,
      grond,
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
