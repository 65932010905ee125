import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { ObjectSoort, Sectie } from '@/lib/kernel/envelope'
import type { Tx } from '@/lib/platform/db/context'
import type { SealedDeel, SealedView } from './object'

/** The latest revision of each item, of every section. */
export function loadSealed(actor: Actor, tx: Tx, objectId: string): Promise<SealedView | null> {
  return load(actor, tx, objectId)
}

export async function loadSealedDeel(
  actor: Actor,
  tx: Tx,
  objectId: string,
  secties: readonly Sectie[],
): Promise<SealedDeel | null> {
  const found = await load(actor, tx, objectId, secties)
  if (!found) return null
  const { envelopes, ...rest } = found
  return { ...rest, deel: envelopes }
}

async function load(actor: Actor, tx: Tx, objectId: string, secties?: readonly Sectie[]): Promise<SealedView | null> {
  const object = await tx.prisma.verzegeldObject.findFirst({
    where: { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId },
    select: {
      soort: true,
      grants: { where: { accountId: actor.accountId }, select: { hpke: true, eigen: true } },
      envelopes: {
        where: secties ? { sectie: { in: [...secties] } } : {},
        orderBy: [{ sectie: 'asc' }, { itemId: 'asc' }, { revisie: 'desc' }],
        distinct: ['sectie', 'itemId'],
        select: { bytes: true },
      },
    },
  })
  const grant = object?.grants[0]
  if (!object || !grant) return null
  return {
    objectId,
    bestuurId: actor.bestuurId,
    soort: object.soort as ObjectSoort,
    grant: { hpke: grant.hpke && toBase64Url(grant.hpke), eigen: grant.eigen && toBase64Url(grant.eigen) },
    envelopes: object.envelopes.map((envelope) => toBase64Url(envelope.bytes)),
  }
}
