import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedView } from '@/lib/domain/object/object'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Categorie, Gedraging, Melding, Minderjarig, Probleemgebied, TriageVragen } from './melding'
import { toMelding } from './melding.store'

export const MELDINGEN_PER_PAGINA = 50

/** A line of the overzichtslijst: coded facts, and a card that only its holder opens. */
export type MeldingRegel = Pick<Melding, 'id' | 'nummer' | 'soort' | 'status' | 'ontvangenOp' | 'herkomst'> & {
  schoolNaam: string
  kaart: string | null
}

/** The actor's own meldingen, newest first, a page at a time; one more row than shown tells whether there is a next page. */
export async function listMeldingen(
  actor: Actor,
  { pagina = 1, status }: { pagina?: number; status?: Melding['status'] } = {},
): Promise<{ regels: MeldingRegel[]; meer: boolean }> {
  if (!may(actor, 'melding:read')) return { regels: [], meer: false }
  return read(actor, async (tx) => {
    const rows = await tx.prisma.melding.findMany({
      where: { bestuurId: actor.bestuurId, houder: actor.accountId, ...(status ? { status } : {}) },
      orderBy: [{ ontvangenOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * MELDINGEN_PER_PAGINA,
      take: MELDINGEN_PER_PAGINA + 1,
      include: { school: { select: { naam: true } } },
    })
    const regels = rows.slice(0, MELDINGEN_PER_PAGINA).map((row) => ({
      ...pickRegel(toMelding(row)),
      schoolNaam: row.school.naam,
      kaart: row.kaart && toBase64Url(row.kaart),
    }))
    return { regels, meer: rows.length > MELDINGEN_PER_PAGINA }
  })
}

export type MeldingDetail = Melding & {
  schoolNaam: string
  schoolSector: string
  melderCategorie: Categorie
  klagerCategorie: Categorie
  minderjarig: Minderjarig
  probleemgebieden: Probleemgebied[]
  gedragingen: Gedraging[]
  partijen: string | null
  vragen: Partial<TriageVragen>
  andereRegeling: string | null
  dossierId: string | null
  meldplicht: { uitkomst: string; gesteldOp: Datum }[]
  kaart: string | null
  sealed: SealedView
}

/** One melding with its sealed parts, for its holder. Giving them out is a reading, and is recorded. */
export async function getMelding(actor: Actor, id: string): Promise<MeldingDetail | null> {
  const result = await change(actor, async (tx) => {
    const row = await tx.prisma.melding.findFirst({
      where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
      include: { school: { select: { naam: true, sector: true } }, dossier: { select: { id: true } } },
    })
    if (!row || !mayHeld(actor, 'melding:read', row)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id, { secties: ['kern', 'verslagen', 'bewijs'] })
    if (!sealed) return refuse({ kind: 'not_found' })
    const feiten = await tx.prisma.meldplichtfeit.findMany({
      where: { bestuurId: actor.bestuurId, objectId: id },
      orderBy: { createdAt: 'desc' },
    })
    await record(tx, actor, { event: 'melding_read', objectId: id })
    return ok({
      ...toMelding(row),
      schoolNaam: row.school.naam,
      schoolSector: row.school.sector,
      melderCategorie: row.melderCategorie as Categorie,
      klagerCategorie: row.klagerCategorie as Categorie,
      minderjarig: row.minderjarig as Minderjarig,
      probleemgebieden: row.probleemgebieden as Probleemgebied[],
      gedragingen: row.gedragingen as Gedraging[],
      partijen: row.partijen,
      vragen: vragenOf(row),
      andereRegeling: row.andereRegeling,
      dossierId: row.dossier?.id ?? null,
      meldplicht: feiten.map((feit) => ({ uitkomst: feit.uitkomst, gesteldOp: fromDate(feit.gesteldOp) })),
      kaart: row.kaart && toBase64Url(row.kaart),
      sealed,
    })
  })
  return result.ok ? result.value : null
}

function pickRegel({ id, nummer, soort, status, ontvangenOp, herkomst }: Melding) {
  return { id, nummer, soort, status, ontvangenOp, herkomst }
}

function vragenOf(row: {
  vraagSchool: string | null
  vraagOnderwijs: string | null
  vraagCommissie: string | null
  vraagAndereRegeling: string | null
}): Partial<TriageVragen> {
  const given = {
    school: row.vraagSchool,
    onderwijs: row.vraagOnderwijs,
    commissie: row.vraagCommissie,
    andereRegeling: row.vraagAndereRegeling,
  }
  return Object.fromEntries(Object.entries(given).filter(([, antwoord]) => antwoord !== null)) as Partial<TriageVragen>
}
