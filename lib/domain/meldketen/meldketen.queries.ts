import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { isToReport } from '@/lib/domain/meldplicht/meldplicht.rules'
import { loadMeldplicht } from '@/lib/domain/meldplicht/meldplicht.store'
import { loadSameCase } from '@/lib/domain/meldplicht/zaak.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { toDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { loadBestuur, loadLaterBestuurders } from './bestemming.store'
import type { MeldketenDetail, MeldketenRegel, MeldScherm, SealedKeten, VerzegelScherm } from './meldketen'
import { isLopend, nadruk } from './meldketen.rules'
import { loadMeldketen, toMeldketen, toStap } from './meldketen.store'
import { loadTeVerzegelen } from './te-verzegelen.store'

/** What a report asks of its reporter: the case, and who holds the office, so that she can say who is involved. */
export async function getMeldScherm(actor: Actor, objectId: string): Promise<MeldScherm | null> {
  if (!isId(objectId) || !may(actor, 'meldketen:report')) return null
  return read(actor, async (tx) => {
    const zaak = await loadSameCase(tx, actor, objectId)
    if (!zaak) return null
    const { alle, ...rest } = zaak
    const teMelden = (await loadMeldplicht(tx, actor, ...alle)).some(isToReport)
    const bestuur = await loadBestuur(actor, tx)
    return {
      zaak: { ...rest, teMelden },
      ...bestuur,
      later: await loadLaterBestuurders(actor, tx, bestuur.bestuurders),
    }
  })
}

/** A report by telephone that can be sealed now, or not yet. */
export async function getVerzegelScherm(actor: Actor, objectId: string): Promise<VerzegelScherm | null> {
  if (!isId(objectId) || !may(actor, 'meldketen:seal')) return null
  return read(actor, async (tx) => {
    const zaak = await loadSameCase(tx, actor, objectId)
    if (!zaak) return null
    const { alle, ...rest } = zaak
    const open = (await loadMeldplicht(tx, actor, ...alle)).flatMap(({ keten }) =>
      keten && !keten.verzegeld ? [keten.id] : [],
    )
    const ketenId = open[0]
    const to = ketenId ? await loadTeVerzegelen(actor, tx, alle, ketenId) : null
    return to && ketenId ? { zaak: rest, ketenId, bestemming: to } : null
  })
}

/** The reports that are for this bestuurder, what must be done first on top. For who is involved there is none (R-SPOOR-1). */
export async function listMeldketens(actor: Actor): Promise<MeldketenRegel[] | null> {
  if (!may(actor, 'meldketen:read')) return null
  return read(actor, async (tx) => {
    const rows = await tx.prisma.meldketen.findMany({
      where: { bestuurId: actor.bestuurId },
      include: { school: { select: { naam: true } } },
      orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }],
    })
    return rows.map((row) => ({ ...toMeldketen(row), schoolNaam: row.school.naam }))
  })
}

/** For the desk of the bestuur: how many still ask something, and how many of those are late; of his own reports only. */
export async function countMeldketens(actor: Actor): Promise<{ lopend: number; teLaat: number } | null> {
  const regels = (await listMeldketens(actor))?.filter(isLopend)
  if (!regels) return null
  const teLaat = regels.filter(({ uiterlijk }) => ['te_laat', 'veel_te_laat'].includes(nadruk(uiterlijk, actor.today)))
  return { lopend: regels.length, teLaat: teLaat.length }
}

/** One report with what is sealed of it. Giving it out is a reading; the first one tells its reporter that it arrived. */
export async function getMeldketen(actor: Actor, id: string): Promise<MeldketenDetail | null> {
  if (!isId(id) || !may(actor, 'meldketen:read')) return null
  const result = await change(actor, async (tx) => {
    const keten = await loadMeldketen(tx, actor, id)
    if (!keten) return refuse({ kind: 'not_found' })
    const where = { bestuurId: actor.bestuurId, id }
    const row = await tx.prisma.meldketen.findFirstOrThrow({ where, include: { school: { select: { naam: true } } } })
    await tx.prisma.meldketen.updateMany({
      where: { ...where, ontvangenOp: null },
      data: { ontvangenOp: toDate(tx.today) },
    })
    await record(tx, actor, { event: 'meldketen_read', objectId: id })
    const stappen = await tx.prisma.meldketenStap.findMany({
      where: { bestuurId: actor.bestuurId, ketenId: id },
      orderBy: { createdAt: 'asc' },
    })
    const ids = [...stappen.map(({ door }) => door), row.melder, ...(row.verteldAan ? [row.verteldAan] : [])]
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    const naamVan = (wie: string) => people.find((one) => one.id === wie)?.naam ?? 'iemand die hier niet meer werkt'
    const { laatsteOp: _, ...rest } = keten
    return ok({
      ...rest,
      wijze: row.wijze as MeldketenDetail['wijze'],
      schoolNaam: row.school.naam,
      melder: naamVan(row.melder),
      verteldAan: row.verteldAan && naamVan(row.verteldAan),
      stappen: stappen.map((stap) => ({ id: stap.id, ...toStap(stap), wie: naamVan(stap.door) })),
      sealed: await loadSealedKeten(actor, tx, id),
    })
  })
  return result.ok ? result.value : null
}

async function loadSealedKeten(actor: Actor, tx: Tx, ketenId: string): Promise<SealedKeten | null> {
  const { bestuurId } = actor
  const sleutels = await tx.prisma.meldketenSleutel.findMany({ where: { bestuurId, ketenId } })
  const sleutel = sleutels.find(({ soort }) => soort === 'persoon') ?? sleutels[0]
  if (!sleutel) return null
  const envelopes = await tx.prisma.meldketenEnvelope.findMany({
    where: { bestuurId, ketenId },
    orderBy: { createdAt: 'asc' },
  })
  return {
    ...{ bestuurId, ketenId, hpke: toBase64Url(sleutel.hpke) },
    ambt: sleutel.soort === 'ambt' ? await loadEigenAmbt(actor, tx, sleutel.ontvangerId, sleutel.versie ?? 0) : null,
    envelopes: envelopes.map(({ bytes }) => toBase64Url(bytes)),
  }
}

/** The office as this holder opens it: her wrap of its present key, and the former ones behind it, the last one first. */
async function loadEigenAmbt(actor: Actor, tx: Tx, ambtId: string, versie: number): Promise<SealedKeten['ambt']> {
  const { bestuurId, accountId } = actor
  const ambt = await tx.prisma.ambt.findFirstOrThrow({ where: { bestuurId, id: ambtId } })
  const houder = await tx.prisma.ambtHouder.findFirst({ where: { bestuurId, ambtId, accountId, versie: ambt.versie } })
  const vorige = await tx.prisma.ambtVorig.findMany({
    where: { bestuurId, ambtId, versie: { gte: versie } },
    orderBy: { versie: 'desc' },
  })
  return {
    ...{ ambtId, versie: ambt.versie, publicKey: toBase64Url(ambt.publicKey), verzegeldVersie: versie },
    wrap: houder && toBase64Url(houder.wrap),
    vorige: vorige.map((one) => ({
      versie: one.versie,
      publicKey: toBase64Url(one.publicKey),
      wrap: toBase64Url(one.wrap),
    })),
  }
}
