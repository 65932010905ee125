import 'server-only'
import { loadHouders } from '@/lib/domain/ambt/ambt.store'
import { loadStukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { openAmbtsstuk } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import { loadKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { verlengWaarschuwingen } from './besluittermijn.rules'
import type { BestuursklachtDetail, BestuursklachtRegel, Klachtadressen, OntvangScherm } from './bestuursklacht'
import * as store from './bestuursklacht.store'

/** The klachten that are for this bestuurder, the first day on top; for who is involved there is none (R-SPOOR-1). */
export async function listBestuursklachten(actor: Actor): Promise<BestuursklachtRegel[] | null> {
  if (!may(actor, 'bestuursklacht:read')) return null
  return read(actor, async (tx) => {
    const rows = await tx.prisma.bestuursklacht.findMany({
      where: { bestuurId: actor.bestuurId },
      include: { school: { select: { naam: true } }, stuk: { select: { revisie: true } } },
      orderBy: [{ afgerondOp: { sort: 'desc', nulls: 'first' } }, { uiterlijk: { sort: 'asc', nulls: 'last' } }],
    })
    return rows.map((row) => ({ ...store.toBestuursklacht(row), schoolNaam: row.school.naam }))
  })
}

/** For the desk of the bestuur: how many run, and of how many the day of the decision has passed; of his own only. */
export async function countBestuursklachten(actor: Actor): Promise<{ lopend: number; teLaat: number } | null> {
  const lopend = (await listBestuursklachten(actor))?.filter(({ afgerondOp }) => !afgerondOp)
  if (!lopend) return null
  const late = lopend.filter(({ uiterlijk, status }) => {
    const waits = status === 'advies' || status === 'voorgenomen'
    return waits && uiterlijk !== null && uiterlijk < actor.today
  })
  return { lopend: lopend.length, teLaat: late.length }
}

/** One klacht with what is sealed of it. Giving it out is a reading. */
export async function getBestuursklacht(actor: Actor, id: string): Promise<BestuursklachtDetail | null> {
  if (!isId(id) || !may(actor, 'bestuursklacht:read')) return null
  const result = await change(actor, async (tx) => {
    const klacht = await store.loadBestuursklacht(tx, actor, id)
    if (!klacht) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'bestuursklacht_read', objectId: id })
    const where = { bestuurId: actor.bestuurId, id: klacht.schoolId }
    const school = await tx.prisma.school.findFirstOrThrow({ where, select: { naam: true } })
    const verloop = await store.loadVerloop(tx, actor, id)
    const ids = verloop.map(({ door }) => door)
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    const warnings = verlengWaarschuwingen(klacht)
    const extensions = verloop.filter(({ soort }) => soort === 'verlengen').toReversed()
    return ok({
      ...klacht,
      schoolNaam: school.naam,
      stappen: verloop.map(({ door, ...stap }) => ({
        ...stap,
        wie: people.find((one) => one.id === door)?.naam ?? 'iemand die hier niet meer werkt',
        waarschuwingen: warnings[extensions.findIndex((one) => one.id === stap.id)] ?? [],
      })),
      berichten: await store.loadBerichten(tx, actor, id),
      regels: await store.loadBestuursklachtRegels(tx, actor),
      sealed: await openAmbtsstuk(tx, actor, id),
    })
  })
  return result.ok ? result.value : null
}

/** What receiving one asks: who holds the office, so that it can be said who is involved, and the schools. */
export async function getOntvangScherm(actor: Actor): Promise<OntvangScherm | null> {
  if (!may(actor, 'bestuursklacht:record')) return null
  return read(actor, async (tx) => ({
    stuk: await loadStukscherm(tx, actor, { soort: 'bestuur', schoolId: null }),
    scholen: await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    }),
    mondeling: (await store.loadBestuursklachtRegels(tx, actor)).mondelingeKlacht === 'ja',
  }))
}

/** Where a klager takes a formele klacht, for whoever was given one and is neither (R-KL-7). */
export async function getKlachtadressen(actor: Actor): Promise<Klachtadressen | null> {
  if (!may(actor, 'bestuur:read')) return null
  return read(actor, async (tx) => {
    const { naam } = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    const houders = await loadHouders(tx, actor, { soort: 'bestuur', schoolId: null })
    return {
      bestuurNaam: naam,
      bestuurders: houders.map((one) => one.naam),
      commissie: await loadKlachtencommissie(actor, tx),
      ontvangt: may(actor, 'bestuursklacht:record'),
    }
  })
}
