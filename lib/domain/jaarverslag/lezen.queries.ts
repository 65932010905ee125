import 'server-only'
import { may, schoolsFor } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Antwoord, Jaarregel, Leesverslag, School, Schoolverslag } from './jaarverslag'
import * as store from './jaarverslag.store'

/** Of each year the last version, with its figures over the whole: for bestuur and advisers, from what was published alone. */
export async function listJaarverslagen(actor: Actor): Promise<{ regels: Jaarregel[]; scholen: School[] } | null> {
  if (!may(actor, 'jaarverslag:read')) return null
  return read(actor, async (tx) => {
    const versies = await store.loadVersies(tx, actor)
    const laatste = versies.filter(
      (one, at) => versies.findIndex(({ schooljaar }) => schooljaar === one.schooljaar) === at,
    )
    const naamVan = await store.loadNamen(
      tx,
      laatste.map(({ makerId }) => makerId),
    )
    const regels: Jaarregel[] = []
    for (const { makerId, op: _, ...versie } of laatste) {
      const cijfers = await store.loadCijfers(tx, actor, versie)
      const where = { bestuurId: actor.bestuurId, schooljaar: versie.schooljaar, versie: versie.versie }
      regels.push({
        ...{ ...versie, maker: naamVan(makerId), versies: versie.versie },
        antwoorden: await tx.prisma.jaarverslagantwoord.count({ where }),
        zaken: cijfers.filter(({ tabel }) => tabel === 'zaken'),
      })
    }
    const ids = regels.flatMap(({ zaken }) => zaken.map(({ school }) => school))
    return { regels, scholen: await store.loadSchoolNamen(tx, actor, ids) }
  })
}

/** A published version; without one named, the last. Fixed: the years before stand in it as they were when it came out. */
export async function getJaarverslag(actor: Actor, schooljaar: number, versie?: number): Promise<Leesverslag | null> {
  if (!may(actor, 'jaarverslag:read')) return null
  return read(actor, async (tx) => {
    const found = await loadGepubliceerd(tx, actor, schooljaar, versie)
    if (!found) return null
    const teksten = await store.loadTeksten(tx, actor, found)
    return { ...found, teksten, antwoorden: await loadAntwoorden(tx, actor, found) }
  })
}

/** For a directeur: the last published figures of his own schools, and of no other. */
export async function getSchoolverslag(actor: Actor, schooljaar: number): Promise<Schoolverslag | null> {
  if (!may(actor, 'schoolverslag:read')) return null
  return read(actor, async (tx) => {
    const found = await loadGepubliceerd(tx, actor, schooljaar)
    const own = schoolsFor(actor, 'schoolverslag:read')
    if (!found || own === 'alle') return null
    const mine = (school: string | null) => school !== null && own.some((id) => id === school)
    return {
      ...found,
      cijfers: found.cijfers.filter(({ school }) => mine(school)),
      scholen: found.scholen.filter(({ id }) => mine(id)),
      vorige: found.vorige.map((jaar) => ({
        ...jaar,
        cijfers: jaar.cijfers.filter(({ school }) => mine(school)),
      })),
      alleenEigenSchool: true as const,
    }
  })
}

/** The years of which a directeur can read figures of his schools. */
export async function listSchoolverslagen(actor: Actor): Promise<number[] | null> {
  if (!may(actor, 'schoolverslag:read')) return null
  const jaren = await read(actor, async (tx) =>
    (await store.loadVersies(tx, actor)).map(({ schooljaar }) => schooljaar),
  )
  return [...new Set(jaren)]
}

async function loadGepubliceerd(tx: Tx, actor: Actor, schooljaar: number, versie?: number) {
  const versies = await store.loadVersies(tx, actor)
  const ofJaar = versies.filter((one) => one.schooljaar === schooljaar)
  const found = versie === undefined ? ofJaar[0] : ofJaar.find((one) => one.versie === versie)
  if (!found) return null
  const { makerId, op, ...rest } = found
  const cijfers = await store.loadCijfers(tx, actor, found)
  const naamVan = await store.loadNamen(tx, [makerId])
  return {
    ...{ ...rest, maker: naamVan(makerId), cijfers },
    scholen: await store.loadSchoolNamen(
      tx,
      actor,
      cijfers.map(({ school }) => school),
    ),
    vorige: await store.loadVorige(tx, actor, versies, { schooljaar, op }),
    versies: ofJaar.map(({ versie: nr, gepubliceerdOp }) => ({ versie: nr, gepubliceerdOp })),
  }
}

async function loadAntwoorden(
  tx: Tx,
  actor: Actor,
  { schooljaar, versie }: { schooljaar: number; versie: number },
): Promise<Antwoord[]> {
  const rows = await tx.prisma.jaarverslagantwoord.findMany({
    where: { bestuurId: actor.bestuurId, schooljaar, versie },
    orderBy: { createdAt: 'asc' },
  })
  const naamVan = await store.loadNamen(
    tx,
    rows.map(({ door }) => door),
  )
  return rows.map(({ id, door, op, tekst }) => ({ id, wie: naamVan(door), op: fromDate(op), tekst }))
}
