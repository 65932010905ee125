import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { loadMeldplicht } from '@/lib/domain/meldplicht/meldplicht.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type {
  Categorie,
  Gedraging,
  JaNee,
  Melding,
  MeldingDetail,
  MeldingRegel,
  Minderjarig,
  Partijen,
  Probleemgebied,
} from './melding'
import { toMelding } from './melding.store'

const MELDINGEN_PER_PAGINA = 50

/** Newest first; one row more than shown tells of a next page. Giving out the cards of a page is one reading. */
export async function listMeldingen(
  actor: Actor,
  { pagina = 1, status, soort }: { pagina?: number; status?: Melding['status']; soort?: Melding['soort'] } = {},
): Promise<{ regels: MeldingRegel[]; meer: boolean }> {
  if (!may(actor, 'melding:read')) return { regels: [], meer: false }
  const result = await change(actor, async (tx) => {
    const rows = await tx.prisma.melding.findMany({
      where: {
        bestuurId: actor.bestuurId,
        houder: actor.accountId,
        ...(status && { status }),
        ...(soort && { soort }),
      },
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
    if (rows.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'melding' })
    return ok({ regels, meer: rows.length > MELDINGEN_PER_PAGINA })
  })
  return result.ok ? result.value : { regels: [], meer: false }
}

/** One melding with its sealed parts, for its holder. Giving them out is a reading, and is recorded. */
export async function getMelding(actor: Actor, id: string): Promise<MeldingDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const row = await tx.prisma.melding.findFirst({
      where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
      include: { school: { select: { naam: true, sector: true } }, dossier: { select: { id: true } } },
    })
    if (!row || !mayHeld(actor, 'melding:read', row)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id)
    if (!sealed) return refuse({ kind: 'not_found' })
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
      partijen: row.partijen as Partijen | null,
      vragen: given({
        school: row.vraagSchool,
        onderwijs: row.vraagOnderwijs,
        commissie: row.vraagCommissie,
        andereRegeling: row.vraagAndereRegeling,
      }),
      andereRegeling: row.andereRegeling as MeldingDetail['andereRegeling'],
      dossierId: row.dossier?.id ?? null,
      controle: given({
        opgelost: row.controleOpgelost,
        klager: row.controleKlager,
        veiligheid: row.controleVeiligheid,
      }),
      meldplicht: await loadMeldplicht(tx, actor, id),
      gebondenheid: await loadGebondenheid(actor, tx),
      kaart: row.kaart && toBase64Url(row.kaart),
      sealed,
    })
  })
  return result.ok ? result.value : null
}

function pickRegel({ id, nummer, soort, status, ontvangenOp, herkomst }: Melding) {
  return { id, nummer, soort, status, ontvangenOp, herkomst }
}

function given<Vraag extends string>(row: Record<Vraag, string | null>): Partial<Record<Vraag, JaNee>> {
  return Object.fromEntries(Object.entries(row).filter(([, antwoord]) => antwoord !== null)) as Partial<
    Record<Vraag, JaNee>
  >
}
