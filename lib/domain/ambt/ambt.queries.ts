import 'server-only'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { AmbtSoort } from './ambt'
import { mayGive } from './ambt.access'
import { isClosed, type Stand, standOf } from './ambt.rules'
import { loadAmbt, loadHouders, loadKluis, loadWrap } from './ambt.store'

export type AmbtStand = {
  soort: AmbtSoort
  schoolId: string | null
  schoolNaam: string | null
  stand: Stand
  bestaat: boolean
  dicht: boolean
  houders: { naam: string; heeftSleutel: boolean }[]
}

/**
 * What the browser needs to give a key; `eigen` is the reader's own wrap of the present one. `kluis`: only where no holder
 * has it any more, what the words on paper from the safe open.
 */
export type AmbtGeven = {
  ambt: { id: string; versie: number; publicKey: string } | null
  stand: Stand
  schoolNaam: string | null
  houders: { accountId: string; naam: string; publicKey: string | null; heeftSleutel: boolean }[]
  eigen: string | null
  kluis: { salt: string; wrap: string } | null
}

export type EigenDirectie = Omit<AmbtStand, 'schoolId' | 'schoolNaam'> & {
  schoolId: string
  schoolNaam: string
} & Pick<AmbtGeven, 'ambt' | 'eigen'>

export async function loadAmbten(actor: Actor, tx: Tx): Promise<AmbtStand[]> {
  const scholen = await tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId, geslotenOp: null },
    select: { id: true, naam: true },
    orderBy: { naam: 'asc' },
  })
  const standen = [await standVan(actor, tx, { soort: 'bestuur', schoolId: null, schoolNaam: null })]
  for (const { id, naam } of scholen)
    standen.push(await standVan(actor, tx, { soort: 'directeur', schoolId: id, schoolNaam: naam }))
  return standen.filter(({ soort, houders, bestaat }) => soort === 'bestuur' || bestaat || houders.length > 0)
}

export async function getAmbtGeven(
  actor: Actor,
  { soort, schoolId }: { soort: AmbtSoort; schoolId: string | null },
): Promise<AmbtGeven | null> {
  if (!mayGive(actor, { soort, schoolId })) return null
  return read(actor, async (tx) => {
    const school = schoolId
      ? await tx.prisma.school.findFirst({ where: { bestuurId: actor.bestuurId, id: schoolId, geslotenOp: null } })
      : null
    if (schoolId && !school) return null
    const ambt = await loadAmbt(tx, actor, { soort, schoolId })
    const houders = await loadHouders(tx, actor, { soort, schoolId })
    return {
      ambt: ambt && { id: ambt.id, versie: ambt.versie, publicKey: ambt.publicKey },
      stand: standOf(ambt, houders),
      schoolNaam: school?.naam ?? null,
      houders: houders.map((houder) => ({ ...houder, heeftSleutel: has(ambt, houder.accountId) })),
      eigen: ambt && (await loadWrap(tx, actor, ambt)),
      kluis: ambt && isClosed(ambt, houders) ? await loadKluis(tx, actor, ambt.id) : null,
    }
  })
}

/** The office of each own school, for its directeur: how it stands, and his own key of it, so that others can compare. */
export async function listEigenDirecties(actor: Actor): Promise<EigenDirectie[] | null> {
  if (!may(actor, 'directietafel:read')) return null
  return read(actor, async (tx) => {
    const own: EigenDirectie[] = []
    for (const school of await loadScholenFor(actor, tx, 'directietafel:read')) {
      const welk = { soort: 'directeur', schoolId: school.id } as const
      const ambt = await loadAmbt(tx, actor, welk)
      const stand = await standVan(actor, tx, { ...welk, schoolNaam: school.naam })
      const eigen = ambt && (await loadWrap(tx, actor, ambt))
      const sleutel = ambt && { id: ambt.id, versie: ambt.versie, publicKey: ambt.publicKey }
      own.push({ ...stand, schoolId: school.id, schoolNaam: school.naam, ambt: sleutel, eigen })
    }
    return own
  })
}

async function standVan(
  actor: Actor,
  tx: Tx,
  which: Pick<AmbtStand, 'soort' | 'schoolId' | 'schoolNaam'>,
): Promise<AmbtStand> {
  const ambt = await loadAmbt(tx, actor, which)
  const houders = await loadHouders(tx, actor, which)
  return {
    ...which,
    bestaat: ambt !== null,
    stand: standOf(ambt, houders),
    dicht: isClosed(ambt, houders),
    houders: houders.map(({ accountId, naam }) => ({ naam, heeftSleutel: has(ambt, accountId) })),
  }
}

function has(ambt: { sleutelhouders: readonly string[] } | null, accountId: string): boolean {
  return ambt?.sleutelhouders.includes(accountId) ?? false
}
