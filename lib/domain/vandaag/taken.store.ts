import 'server-only'
import type { Agendapunt } from '@/lib/domain/agenda/agenda'
import { loadAgendapunten, type Tot } from '@/lib/domain/agenda/agenda.store'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Tx } from '@/lib/platform/db/context'
import { loadOmslagen, type Omslag } from './omslag.store'
import { overdrachtTaken } from './overdracht.store'
import type { Taak } from './vandaag'
import { taakVan } from './vandaag.rules'
import { ziekteTaken } from './ziekte.store'

/** What must be done: everything with a day in the time that is asked for, and what has no day and is for today. */
export async function loadTaken(tx: Tx, actor: Actor, tot: Tot): Promise<Taak[]> {
  const punten = perZaak(await loadAgendapunten(tx, actor, tot))
  const [nieuw, untold] = [await loadNieuw(tx, actor), await loadUntold(tx, actor)]
  const ids = [...punten.map(({ objectId }) => objectId), ...nieuw.keys(), ...untold]
  const omslagen = await loadOmslagen(tx, actor, ids)
  const kaarten = await loadActiekaarten(tx, actor, punten)
  const of = (id: string, make: (omslag: Omslag) => Taak) => {
    const omslag = omslagen.get(id)
    return omslag ? [make(omslag)] : []
  }
  return [
    ...punten.flatMap((punt) => of(punt.objectId, (omslag) => dated(omslag, punt, kaarten))),
    ...untold.flatMap((id) => of(id, (omslag) => taakVan(omslag, { soort: 'vertellen' }))),
    ...[...nieuw].flatMap(([id, binnen]) => of(id, (omslag) => taakVan(omslag, { soort: 'nieuwe_melding', binnen }))),
    ...(await overdrachtTaken(tx, actor)),
    ...(await ziekteTaken(tx, actor)),
  ]
}

function dated(omslag: Omslag, punt: Agendapunt, kaarten: Map<string, string>): Taak {
  const { soort, objectSoort, itemId, dag: uiterlijk, aanZet: wie, wat: termijn } = punt
  const kaart = kaarten.get(itemId)
  return taakVan(
    { ...omslag, objectSoort },
    {
      ...{ soort, uiterlijk, wie },
      ...(soort === 'actie' && kaart ? { wat: { objectId: itemId, kaart } } : {}),
      ...(soort === 'opvolgen' ? { doorverwijzingId: itemId } : {}),
      ...(soort === 'stapnazorg' ? { stapId: itemId } : {}),
      ...(soort === 'termijn' ? { termijn: { id: itemId, soort: termijn ?? '' } } : {}),
    },
  )
}

/** A case stands once among what the law asks to report, since its first yes (R-MELD-8). The first day comes first here. */
function perZaak(punten: Agendapunt[]): Agendapunt[] {
  const seen = new Set<string>()
  return punten.filter(({ soort, objectId }) => {
    if (soort !== 'meldplicht') return true
    const first = !seen.has(objectId)
    seen.add(objectId)
    return first
  })
}

/** Since when each melding waits to be read. */
async function loadNieuw(tx: Tx, actor: Actor): Promise<Map<string, string>> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, status: 'nieuw' }
  const rows = await tx.prisma.melding.findMany({ where, select: { id: true, createdAt: true } })
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt.toISOString()]))
}

/** The dossiers of which the klager must still hear that something was told (R-GEH-1). */
async function loadUntold(tx: Tx, actor: Actor): Promise<string[]> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, klagerVerteldOp: null }
  const rows = await tx.prisma.doorbreking.findMany({ where, select: { dossierId: true }, distinct: ['dossierId'] })
  return rows.map(({ dossierId }) => dossierId)
}

/** What each action asks, in the holder's own words. */
async function loadActiekaarten(tx: Tx, actor: Actor, punten: Agendapunt[]): Promise<Map<string, string>> {
  const acties = punten.filter(({ soort }) => soort === 'actie')
  if (acties.length === 0) return new Map()
  const rows = await tx.prisma.actie.findMany({
    where: {
      ...{ bestuurId: actor.bestuurId, houder: actor.accountId },
      ...{ objectId: { in: acties.map(({ objectId }) => objectId) }, id: { in: acties.map(({ itemId }) => itemId) } },
    },
    select: { id: true, kaart: true },
  })
  return new Map(rows.flatMap(({ id, kaart }) => (kaart ? [[id, toBase64Url(kaart)] as const] : [])))
}
