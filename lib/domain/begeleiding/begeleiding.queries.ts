import 'server-only'
import { isWerkend } from '@/lib/domain/aanstelling/aanstelling.rules'
import { loadAanstellingen } from '@/lib/domain/aanstelling/aanstelling.store'
import { loadMensen } from '@/lib/domain/gebruiker/gebruiker.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Adviseur, BegeleidingDetail, BegeleidingRegel, SchoolBegeleiders } from './begeleiding'
import * as store from './begeleiding.store'
import { grondVan } from './onterecht.rules'

/** The actor's own records; null for who keeps none. Giving out the cards is one reading. */
export async function listBegeleidingen(actor: Actor): Promise<BegeleidingRegel[] | null> {
  if (!may(actor, 'begeleiding:read')) return null
  const result = await change(actor, async (tx) => {
    const regels = await store.loadBegeleidingen(tx, actor)
    if (regels.length > 0) await record(tx, actor, { event: 'kaarten_read', soort: 'begeleiding' })
    return ok(regels)
  })
  return result.ok ? result.value : null
}

export async function getBegeleiding(actor: Actor, id: string): Promise<BegeleidingDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const regel = await store.loadRegel(tx, actor, id)
    if (!regel || !mayHeld(actor, 'begeleiding:read', regel)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id)
    if (!sealed) return refuse({ kind: 'not_found' })
    const [taken, gesprekken] = [await store.loadTaken(tx, actor, id), await store.loadGesprekken(tx, actor, id)]
    await record(tx, actor, { event: 'begeleiding_read', objectId: id })
    return ok({ ...regel, taken, gesprekken, sealed })
  })
  return result.ok ? result.value : null
}

/** The schools where the actor supports aangeklaagden, by name. */
export async function listBegeleidingScholen(actor: Actor): Promise<SchoolKeuze[] | null> {
  if (!may(actor, 'begeleiding:record')) return null
  return read(actor, (tx) => loadScholenFor(actor, tx, 'begeleiding:record'))
}

/** Per school who supports aangeklaagden there today: all that who shows the way needs, and of no case anything (R-AANG-1). */
export async function listBegeleiders(actor: Actor): Promise<SchoolBegeleiders[] | null> {
  if (!may(actor, 'socialekaart:read')) return null
  return read(actor, async (tx) => {
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    })
    const aanstellingen = (await loadAanstellingen(tx, actor)).filter(
      (one) => one.rol === 'begeleider_aangeklaagde' && isWerkend(one, tx.today),
    )
    const mensen = await loadMensen(tx, actor)
    return scholen.map(({ id, naam }) => ({
      ...{ schoolId: id, schoolNaam: naam },
      begeleiders: aanstellingen.flatMap(({ schoolIds, accountId }) => {
        const mens = mensen.find((one) => one.id === accountId)
        return mens && schoolIds.includes(id) ? [{ naam: mens.naam, mail: mens.mail }] : []
      }),
    }))
  })
}

/** Who guides klagers at the school of this record, once the person turned out to be unjustly accused (R-AANG-2). */
export async function listAdviseursVoorKlager(
  actor: Actor,
  id: string,
): Promise<{ schoolNaam: string; adviseurs: Adviseur[] } | null> {
  if (!isId(id)) return null
  return read(actor, async (tx) => {
    const regel = await store.loadRegel(tx, actor, id)
    if (!regel || !mayHeld(actor, 'begeleiding:read', regel) || !grondVan(regel.uitkomst)) return null
    const there = (await loadOntvangers(actor, tx)).filter(({ schoolIds }) => schoolIds.includes(regel.schoolId))
    const adviseurs = there.map(({ accountId, naam, soort, afwezig }) => ({
      ...{ accountId, naam, extern: soort === 'extern', afwezig },
    }))
    return { schoolNaam: regel.schoolNaam, adviseurs }
  })
}
