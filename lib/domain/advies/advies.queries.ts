import 'server-only'
import { loadStukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { openAmbtsstuk } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import { type AdviesDetail, type AdviesRegel, type AdviesScherm, type AdviesStap, ANTWOORD_DAGEN } from './advies'
import { opVolgorde } from './advies.rules'
import { loadAdviezen } from './advies.store'

export async function getAdviesScherm(actor: Actor): Promise<AdviesScherm | null> {
  if (!may(actor, 'advies:send')) return null
  return read(actor, async (tx) => {
    const bestuur = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    const scholen: AdviesScherm['scholen'] = []
    for (const { id, naam } of await loadScholenFor(actor, tx, 'advies:send'))
      scholen.push({ id, naam, scherm: await loadStukscherm(tx, actor, { soort: 'directeur', schoolId: id }) })
    return {
      bestuur: await loadStukscherm(tx, actor, { soort: 'bestuur', schoolId: null }),
      bestuurNaam: bestuur.naam,
      scholen,
      antwoordVoor: addDays(tx.today, ANTWOORD_DAGEN),
    }
  })
}

/** What she sent, or what is for an office that he holds: what waits longest on top. */
export async function listAdviezen(actor: Actor): Promise<AdviesRegel[] | null> {
  if (!may(actor, 'advies:read')) return null
  const regels = await read(actor, (tx) => loadAdviezen(tx, actor))
  return opVolgorde(regels.map((regel) => ({ ...regel, eigen: regel.adviseur === actor.accountId })))
}

/** One, with what is sealed of it; giving it out is a reading. */
export async function getAdvies(actor: Actor, id: string): Promise<AdviesDetail | null> {
  if (!isId(id) || !may(actor, 'advies:read')) return null
  const result = await change(actor, async (tx) => {
    const [regel] = await loadAdviezen(tx, actor, { id })
    if (!regel) return refuse({ kind: 'not_found' })
    const { bestuurId, accountId } = actor
    const stappen = await tx.prisma.adviesStap.findMany({
      where: { bestuurId, adviesId: id },
      orderBy: { createdAt: 'desc' },
    })
    const ids = [regel.adviseur, ...stappen.map(({ door }) => door)]
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    const naamVan = (wie: string) => people.find((one) => one.id === wie)?.naam ?? 'iemand die hier niet meer werkt'
    await record(tx, actor, { event: 'advies_read', objectId: id })
    return ok({
      ...{ ...regel, eigen: regel.adviseur === accountId, adviseurNaam: naamVan(regel.adviseur) },
      stappen: stappen.map((stap) => ({
        ...{ id: stap.id, soort: stap.soort as AdviesStap, op: fromDate(stap.op), wie: naamVan(stap.door) },
      })),
      sealed: await openAmbtsstuk(tx, actor, id),
    })
  })
  return result.ok ? result.value : null
}
