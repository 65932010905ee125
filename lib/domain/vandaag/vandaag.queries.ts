import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Taak, Vandaag } from './vandaag'
import { arrange } from './vandaag.rules'

/** What must be done now, by whom, and until when. The list of cards that comes with it counts as one reading. */
export async function getVandaag(actor: Actor): Promise<Vandaag> {
  const empty = arrange([], { today: actor.today, inOneWeek: actor.today })
  if (!may(actor, 'actie:record')) return empty
  const result = await change(actor, async (tx) => {
    const zaken = await loadZaken(tx, actor)
    const taken = [
      ...(await meldplichtTaken(tx, actor, zaken)),
      ...nieuweMeldingen(zaken),
      ...(await actieTaken(tx, actor, zaken)),
      ...controleTaken(zaken),
    ]
    await record(tx, actor, { event: 'kaarten_read', aantal: taken.length })
    return ok(arrange(taken, { today: tx.today, inOneWeek: addDays(tx.today, 7) }))
  })
  return result.ok ? result.value : empty
}

type Zaak = {
  id: string
  objectSoort: Taak['objectSoort']
  nummer: string | null
  status: string
  schoolNaam: string
  kaart: string | null
  ontvangenOp: Date | null
  controleOp: Date | null
}

/** Open cases, and closed ones with a check still to do. */
async function loadZaken(tx: Tx, actor: Actor): Promise<Zaak[]> {
  const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
  const school = { school: { select: { naam: true } } }
  const meldingen = await tx.prisma.melding.findMany({
    where: { ...own, status: { in: ['nieuw', 'in_behandeling'] } },
    include: school,
  })
  const dossiers = await tx.prisma.dossier.findMany({
    where: { ...own, OR: [{ status: 'lopend' }, { controleOp: { not: null }, controleGedaanOp: null }] },
    include: school,
  })
  const intakes = await tx.prisma.intake.findMany({ where: { ...own, status: { not: 'afgerond' } }, include: school })
  return [
    ...meldingen.map((row) => ({ ...zaakOf(row, 'melding'), ontvangenOp: row.ontvangenOp, controleOp: null })),
    ...dossiers.map((row) => ({ ...zaakOf(row, 'dossier'), ontvangenOp: null, controleOp: row.controleOp })),
    ...intakes.map((row) => ({ ...zaakOf(row, 'intake'), ontvangenOp: null, controleOp: null })),
  ]
}

function zaakOf(
  row: { id: string; nummer: string | null; status: string; kaart: Uint8Array | null; school: { naam: string } },
  objectSoort: Taak['objectSoort'],
) {
  const { id, nummer, status, school } = row
  return { id, objectSoort, nummer, status, schoolNaam: school.naam, kaart: row.kaart && toBase64Url(row.kaart) }
}

function taakOf(zaak: Zaak, rest: Pick<Taak, 'soort' | 'uiterlijk'> & Partial<Taak>): Taak {
  const { id, objectSoort, nummer, schoolNaam, kaart } = zaak
  return { objectSoort, objectId: id, nummer, schoolNaam, wie: 'ik', kaart, kaartObjectId: id, ...rest }
}

/** The last answers at any door of a case decide; a yes stands first until the chain is worked (R-MELD-8). */
async function meldplichtTaken(tx: Tx, actor: Actor, zaken: readonly Zaak[]): Promise<Taak[]> {
  const feiten = await tx.prisma.meldplichtfeit.findMany({
    where: { bestuurId: actor.bestuurId, houder: actor.accountId, uitkomst: 'melden' },
    orderBy: { createdAt: 'asc' },
  })
  const marked = new Map(feiten.map((feit) => [feit.objectId, fromDate(feit.gesteldOp)]))
  return zaken.flatMap((zaak) => {
    const since = marked.get(zaak.id)
    return since ? [taakOf(zaak, { soort: 'meldplicht', uiterlijk: since })] : []
  })
}

function nieuweMeldingen(zaken: readonly Zaak[]): Taak[] {
  const nieuw = zaken.filter((zaak) => zaak.objectSoort === 'melding' && zaak.status === 'nieuw')
  return nieuw.map((zaak) => taakOf(zaak, { soort: 'nieuwe_melding', uiterlijk: null }))
}

async function actieTaken(tx: Tx, actor: Actor, zaken: readonly Zaak[]): Promise<Taak[]> {
  const acties = await tx.prisma.actie.findMany({
    where: {
      bestuurId: actor.bestuurId,
      houder: actor.accountId,
      gedaanOp: null,
      vervallenOp: null,
      uiterlijk: { not: null },
    },
  })
  return acties.flatMap((actie) => {
    const zaak = zaken.find(({ id }) => id === actie.objectId)
    const kaart = actie.kaart && toBase64Url(actie.kaart)
    const uiterlijk = actie.uiterlijk && fromDate(actie.uiterlijk)
    return zaak ? [taakOf(zaak, { soort: 'actie', uiterlijk, wie: actie.wie, kaart, kaartObjectId: actie.id })] : []
  })
}

function controleTaken(zaken: readonly Zaak[]): Taak[] {
  return zaken.flatMap((zaak) => {
    if (zaak.objectSoort !== 'dossier' || zaak.status !== 'afgesloten' || !zaak.controleOp) return []
    return [taakOf(zaak, { soort: 'controle', uiterlijk: fromDate(zaak.controleOp) })]
  })
}
