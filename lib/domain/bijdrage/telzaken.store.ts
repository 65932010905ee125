import 'server-only'
import type { Uitkomst } from '@/lib/domain/dossier/dossier'
import type { Categorie, Gedraging, MeldingSoort, Probleemgebied, TriageUitkomst } from '@/lib/domain/melding/melding'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import type { IngangSoort } from '@/lib/domain/socialekaart/socialekaart'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, todayInNederland } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Telzaak } from './bijdrage'
import { afloopVanDossier, afloopVanMelding, persoonsgroepVan, stapgroepVan, verwijsgroepVan } from './groepen.data'

type Melding = Awaited<ReturnType<typeof loadMeldingen>>[number]
type Dossier = Awaited<ReturnType<typeof loadDossiers>>[number]
type Feiten = Pick<Telzaak, 'aangeklaagden' | 'handelingen' | 'gesprekken'> & { klager: string | undefined }

/** Every case that the actor holds, as it is counted: row security gives out no other (R-DOS-3). */
export async function loadTelzaken(tx: Tx, actor: Actor): Promise<Telzaak[]> {
  const meldingen = await loadMeldingen(tx, actor)
  const dossiers = await loadDossiers(tx, actor)
  const begin = await loadBegin(tx, actor)
  const feitenVan = await loadFeiten(tx, actor)
  const meldingOf = new Map(meldingen.map((melding) => [melding.id, melding]))
  const withDossier = new Set(dossiers.map(({ meldingId }) => meldingId))
  return [
    ...dossiers.map((dossier) => {
      const melding = dossier.meldingId ? meldingOf.get(dossier.meldingId) : undefined
      const ids = [dossier.id, ...(melding ? [melding.id] : [])]
      const ontvangenOp = melding?.ontvangenOp ?? begin.get(dossier.id) ?? dossier.geopendOp
      return ofDossier(dossier, { ids, ontvangenOp, klager: melding?.klagerCategorie }, feitenVan(ids))
    }),
    ...meldingen.filter(({ id }) => !withDossier.has(id)).map((melding) => ofMelding(melding, feitenVan([melding.id]))),
  ]
}

function ofDossier(
  row: Dossier,
  { ids, ontvangenOp, klager }: { ids: string[]; ontvangenOp: Date; klager: string | undefined },
  feiten: Feiten,
): Telzaak {
  return {
    ...{ ids, schoolId: row.schoolId, soort: 'klacht', ontvangenOp: fromDate(ontvangenOp) },
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    klager: persoonsgroepVan[(feiten.klager ?? klager ?? 'onbekend') as Categorie],
    probleemgebieden: row.probleemgebieden as Probleemgebied[],
    gedragingen: row.gedragingen as Gedraging[],
    afloop: row.uitkomst ? afloopVanDossier[row.uitkomst as Uitkomst] : 'zonder_dossier',
    ...partsOf(feiten),
  }
}

function ofMelding(row: Melding, feiten: Feiten): Telzaak {
  return {
    ...{ ids: [row.id], schoolId: row.schoolId, soort: row.soort as MeldingSoort },
    ontvangenOp: fromDate(row.ontvangenOp),
    afgeslotenOp: row.afgeslotenOp && fromDate(row.afgeslotenOp),
    klager: persoonsgroepVan[row.klagerCategorie as Categorie],
    probleemgebieden: row.probleemgebieden as Probleemgebied[],
    gedragingen: row.gedragingen as Gedraging[],
    afloop: row.uitkomst ? afloopVanMelding[row.uitkomst as TriageUitkomst] : 'zonder_dossier',
    ...partsOf(feiten),
  }
}

function partsOf({ aangeklaagden, handelingen, gesprekken }: Feiten) {
  return { aangeklaagden, handelingen, gesprekken }
}

function loadMeldingen(tx: Tx, actor: Actor) {
  return tx.prisma.melding.findMany({
    where: own(actor),
    select: {
      ...{ id: true, schoolId: true, soort: true, ontvangenOp: true, afgeslotenOp: true, klagerCategorie: true },
      ...{ probleemgebieden: true, gedragingen: true, uitkomst: true },
    },
  })
}

function loadDossiers(tx: Tx, actor: Actor) {
  return tx.prisma.dossier.findMany({
    where: own(actor),
    select: {
      ...{ id: true, schoolId: true, meldingId: true, geopendOp: true, afgeslotenOp: true, uitkomst: true },
      ...{ probleemgebieden: true, gedragingen: true },
    },
  })
}

/** Of a dossier that was taken over: the day on which the case came in with whom it was then (R-OVD-1). */
async function loadBegin(tx: Tx, actor: Actor): Promise<Map<string, Date>> {
  const rows = await tx.prisma.overdracht.findMany({
    where: { ...own(actor), status: 'aangenomen', ontvangenOp: { not: null } },
    select: { objectId: true, ontvangenOp: true },
    orderBy: { beslistOp: 'desc' },
  })
  return new Map(rows.map(({ objectId, ontvangenOp }) => [objectId, ontvangenOp as Date]))
}

/** What hangs on a case: asked once for all that the actor holds. */
async function loadFeiten(tx: Tx, actor: Actor): Promise<(ids: readonly string[]) => Feiten> {
  const where = own(actor)
  const select = { objectId: true } as const
  const partijen = byCase(
    await tx.prisma.dossierPartij.findMany({
      where: { ...where, rol: { in: ['klager', 'aangeklaagde'] } },
      select: { dossierId: true, id: true, rol: true, categorie: true },
      orderBy: { vanaf: 'asc' },
    }),
    ({ dossierId }) => dossierId,
  )
  const acties = byCase(
    await tx.prisma.actie.findMany({
      where: { ...where, vervallenOp: null },
      select: { ...select, soort: true, createdAt: true },
    }),
  )
  const stappen = byCase(
    await tx.prisma.routestap.findMany({
      where: { ...where, begonnenOp: { not: null } },
      select: { ...select, soort: true, begonnenOp: true },
    }),
  )
  const klachten = byCase(
    await tx.prisma.formeleKlacht.findMany({ where, select: { ...select, bij: true, ingediendOp: true } }),
  )
  const verwijzingen = byCase(
    await tx.prisma.doorverwijzing.findMany({
      where,
      select: { ...select, landelijk: true, afgesprokenOp: true, ingang: { select: { soort: true } } },
    }),
  )
  const gesprekken = byCase(await tx.prisma.gesprek.findMany({ where, select: { ...select, op: true, minuten: true } }))
  return (ids) => {
    const people = partijen(ids)
    const accused = new Map(
      people.filter(({ rol }) => rol === 'aangeklaagde').map(({ id, categorie }) => [id, categorie]),
    )
    return {
      klager: people.find(({ rol }) => rol === 'klager')?.categorie,
      aangeklaagden: [...accused.values()].map((categorie) => persoonsgroepVan[categorie as Categorie]),
      handelingen: [
        ...acties(ids).map(({ soort, createdAt }) => done('acties', soort, todayInNederland(createdAt))),
        ...stappen(ids).map(({ soort, begonnenOp }) =>
          done('stappen', stapgroepVan[soort as StapSoort], fromDate(begonnenOp as Date)),
        ),
        ...klachten(ids).map(({ bij, ingediendOp }) => done('formele_klachten', bij, fromDate(ingediendOp))),
        ...verwijzingen(ids).map(({ landelijk, ingang, afgesprokenOp }) =>
          done('doorverwijzingen', verwijsgroepVan[soortVan(landelijk, ingang)], fromDate(afgesprokenOp)),
        ),
      ],
      gesprekken: gesprekken(ids).map(({ op, minuten }) => ({ op: fromDate(op), minuten })),
    }
  }
}

type Handeling = Telzaak['handelingen'][number]
function done(tabel: Handeling['tabel'], vak: string, op: Handeling['op']): Handeling {
  return { tabel, vak, op }
}

function soortVan(landelijk: string | null, ingang: { soort: string } | null): IngangSoort {
  const known = landelijkeIngangen.find(({ id }) => id === landelijk)?.soort ?? ingang?.soort
  return (known ?? 'anders') as IngangSoort
}

function byCase<R>(
  rows: R[],
  objectOf: (row: R) => string = (row) => (row as { objectId: string }).objectId,
): (ids: readonly string[]) => R[] {
  const groups = new Map<string, R[]>()
  for (const row of rows) groups.set(objectOf(row), [...(groups.get(objectOf(row)) ?? []), row])
  return (ids) => ids.flatMap((id) => groups.get(id) ?? [])
}

function own({ bestuurId, accountId }: Actor) {
  return { bestuurId, houder: accountId }
}
