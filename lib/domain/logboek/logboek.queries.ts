import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { LogboekRegel } from './logboek'
import { readableEvents } from './logboek.access'

const perPage = 50

export type LogboekPagina = { regels: LogboekRegel[]; pagina: number; meer: boolean }

/** The newest lines first; null for who reads no logboek. Paged by place, since a number would count the lines between. */
export async function listLogboek(
  actor: Actor,
  { pagina = 1 }: { pagina?: number } = {},
): Promise<LogboekPagina | null> {
  const events = readableEvents(actor)
  if (events.length === 0) return null
  return read(actor, async (tx) => {
    const rows = await tx.prisma.logboek.findMany({
      where: { bestuurId: actor.bestuurId, event: { in: events } },
      orderBy: { nr: 'desc' },
      skip: (pagina - 1) * perPage,
      take: perPage + 1,
      select: { at: true, event: true, accountId: true, objectId: true },
    })
    const shown = rows.slice(0, perPage)
    const ids = [...new Set(shown.flatMap(({ accountId }) => accountId ?? []))]
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } })
    const names = new Map(people.map(({ id, naam }) => [id, naam]))
    const regels = shown.map(({ at, event, accountId, objectId }) => ({
      at,
      event: event as LogboekRegel['event'],
      wie: names.get(accountId ?? '') ?? null,
      objectId,
    }))
    return { regels, pagina, meer: rows.length > perPage }
  })
}
