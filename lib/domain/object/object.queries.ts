import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { ObjectSoort, Sectie } from '@/lib/kernel/envelope'
import type { Tx } from '@/lib/platform/db/context'
import type { SealedView } from './object'

/** The latest revision of each item. Of fewer sections than the object's own page asks for: opened as a `deel`. */
export async function loadSealed(
  actor: Actor,
  tx: Tx,
  objectId: string,
  { secties }: { secties: readonly Sectie[] },
): Promise<SealedView | null> {
  const object = await tx.prisma.verzegeldObject.findFirst({
    where: { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId },
    select: {
      soort: true,
      grants: { where: { accountId: actor.accountId }, select: { hpke: true, eigen: true } },
      envelopes: {
        where: { sectie: { in: [...secties] } },
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
