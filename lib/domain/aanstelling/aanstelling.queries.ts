import 'server-only'
import { loadMensen, loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanstelling } from './aanstelling'
import { loadAanstelling, loadAanstellingen } from './aanstelling.store'
import { type Combinatie, combinatiesOf } from './combinatie.rules'
import type { Voordracht } from './voordracht'
import { loadVoordrachten } from './voordracht.store'

/** Without how many cases: of those the bestuur sees none (R-AANST-4). */
export type AanstellingRegel = {
  id: string
  naam: string
  rol: Rol
  scholen: string[]
  alleScholen: boolean
  status: Aanstelling['status']
  vanaf: Datum
  tot: Datum | null
}

export type AanstellingDetail = {
  aanstelling: Aanstelling
  naam: string
  mail: string
  /** Enrolled: something can be sealed to him. Null while he is not known here: that shows when he is confirmed. */
  ingeschreven: boolean | null
  scholen: string[]
  alleScholen: boolean
  combinaties: Combinatie[]
  voordrachten: Voordracht[]
  isEigen: boolean
}

export async function listAanstellingen(actor: Actor): Promise<AanstellingRegel[] | null> {
  if (!may(actor, 'aanstelling:read')) return null
  return read(actor, async (tx) => {
    const [aanstellingen, namen, scholen] = await everything(tx, actor)
    return aanstellingen
      .map(({ id, accountId, rol, schoolIds, status, vanaf, tot }) => ({
        id,
        naam: namen.get(accountId) ?? '',
        rol,
        scholen: scholen.filter((school) => schoolIds.includes(school.id)).map((school) => school.naam),
        alleScholen: coversAll(schoolIds, scholen),
        status,
        vanaf,
        tot,
      }))
      .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.naam.localeCompare(b.naam, 'nl'))
  })
}

export async function getAanstelling(actor: Actor, id: string): Promise<AanstellingDetail | null> {
  if (!may(actor, 'aanstelling:read') || !isId(id)) return null
  return read(actor, async (tx) => {
    const aanstelling = await loadAanstelling(tx, actor, id)
    if (!aanstelling) return null
    const { accountId, schoolIds } = aanstelling
    const [person] = await loadMensen(tx, actor, { accountId })
    const enrolled = await tx.prisma.account.count({ where: { id: accountId, publicKey: { not: null } } })
    const scholen = await loadScholen(tx, actor)
    const own = await loadAanstellingen(tx, actor, { accountId })
    return {
      aanstelling,
      naam: person?.naam ?? '',
      mail: person?.mail ?? '',
      ingeschreven: person?.bekend ? enrolled > 0 : null,
      scholen: scholen.filter((school) => schoolIds.includes(school.id)).map((school) => school.naam),
      alleScholen: coversAll(schoolIds, scholen),
      combinaties: combinatiesOf(aanstelling, own),
      voordrachten: await loadVoordrachten(tx, actor, id),
      isEigen: accountId === actor.accountId,
    }
  })
}

const order: readonly Aanstelling['status'][] = ['voorbereid', 'geschorst', 'actief', 'beeindigd']

async function everything(tx: Tx, actor: Actor) {
  const aanstellingen = await loadAanstellingen(tx, actor)
  const namen = await loadNamen(tx, actor)
  return [aanstellingen, namen, await loadScholen(tx, actor)] as const
}

function loadScholen(tx: Tx, actor: Actor) {
  return tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId },
    select: { id: true, naam: true, geslotenOp: true },
    orderBy: { naam: 'asc' },
  })
}

function coversAll(schoolIds: readonly string[], scholen: Awaited<ReturnType<typeof loadScholen>>): boolean {
  const open = scholen.filter(({ geslotenOp }) => geslotenOp === null)
  return open.length > 1 && open.every(({ id }) => schoolIds.includes(id))
}
