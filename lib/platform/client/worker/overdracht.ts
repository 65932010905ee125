import { newId } from '@/lib/kernel/id'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey } from '@/lib/vault/object-key'
import type { ObjectRef, Part, Recipient, SealedVoorstel, Voorstel } from '../vault-types'
import { bytes, text } from './encoding'
import { keepNew, ownObjectKey } from './object-keys'
import { newObject, seal } from './objects'
import { isPinned } from './pins'

/** Null, with nothing sealed, where the key of the receiver is not surely the one that was seen before. */
export async function sealVoorstel(
  { naar, dossier, bewijs, nieuwId, delen, inhoud }: Voorstel,
  seen: number,
): Promise<SealedVoorstel | null> {
  if (!(await isPinned(naar, seen))) return null
  const { bestuurId } = dossier
  // Beside each other: none waits for what another makes.
  const [eigen, nieuw, voorstel] = await Promise.all([
    bewijs.length > 0 ? seal(dossier, bewijs) : [],
    sealNieuw({ bestuurId, nieuwId, naar }, delen),
    sealInhoud(bestuurId, naar, inhoud),
  ])
  return { bewijs: eigen, ...nieuw, ...voorstel }
}

type Nieuw = { bestuurId: string; nieuwId: string; naar: Recipient }

/** For oneself and the receiver at once: of oneself until she takes it over. */
async function sealNieuw({ bestuurId, nieuwId, naar }: Nieuw, parts: readonly Part[]) {
  const { ref, object } = await newObject(bestuurId, 'dossier', nieuwId)
  const [hpke, delen] = await Promise.all([grantOf(ref, naar), seal(ref, parts)])
  return { nieuw: { ...object, hpke }, delen }
}

/** What she may open now, to see whether she takes it on: hers alone. */
async function sealInhoud(bestuurId: string, naar: Recipient, inhoud: unknown) {
  const id: string = newId()
  keepNew(id, newObjectKey())
  const ref: ObjectRef = { bestuurId, objectId: id, soort: 'overdracht', grant: { hpke: null, eigen: null } }
  const part: Part = { sectie: 'kern', itemId: id, revisie: 1, inhoud }
  const [hpke, kern] = await Promise.all([grantOf(ref, naar), seal(ref, [part])])
  return { voorstel: { id, houder: naar.accountId, hpke }, kern }
}

async function grantOf(ref: ObjectRef, { accountId, publicKey }: Recipient) {
  const { bestuurId, objectId } = ref
  return text(await sealGrant(bytes(publicKey), await ownObjectKey(ref), { bestuurId, objectId, accountId }))
}
