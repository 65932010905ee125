import { createHash } from 'node:crypto'
import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { overTeDragen } from '@/lib/domain/overdracht/stukken.rules'
import { openZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import type { Pakket } from '@/lib/domain/ziektepakket/ziektepakket'
import { askZiektepakket, prepareZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { getPapierzout } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import type { PrepareZiektepakketInput, TakeZiektepakketInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { openJson } from '@/lib/vault/envelope'
import { unwrapEigen } from '@/lib/vault/grant'
import { sectionKey } from '@/lib/vault/object-key'
import { deriveFromPapier, newPapier, type Papier, unwrapAsVervanger, wrapForVervanger } from '@/lib/vault/ziektepakket'
import { ask } from './ask'
import type { TestDatabase } from './database'
import { grantInput, type openedDossier } from './dossier-world'
import { type IntakeWorld, vandaag } from './intake-world'
import { filledDossier, vrij } from './overdracht-world'
import { type Kluis, kaartOf, sealOwn } from './sealing'

type Dossier = Pick<Awaited<ReturnType<typeof openedDossier>>, 'id' | 'ref'>

/** What the page of the paper would send, and the paper itself. */
export async function paper(
  at: IntakeWorld,
  { id: dossierId, ref }: Dossier,
  vervangers: readonly Kluis[] = [at.externe],
): Promise<{ input: PrepareZiektepakketInput; papier: Papier }> {
  const { vaultKey, accountId } = at.adviseur
  const [papier, pakketId] = [newPapier(), newId() as string]
  const place = { bestuurId: ref.bestuurId, objectId: dossierId }
  const objectKey = await unwrapEigen(vaultKey, bytes(ref.grant.eigen ?? ''), { ...place, accountId })
  const sleutel = await deriveFromPapier(papier.woorden)
  const sleutels = await Promise.all(
    vervangers.map(async (vervanger) => {
      const ctx = { ...place, pakketId, accountId: vervanger.accountId }
      return {
        accountId: vervanger.accountId,
        wrap: toBase64Url(await wrapForVervanger(vervanger, sleutel, objectKey, ctx)),
      }
    }),
  )
  const codeHash = createHash('sha256').update(sleutel.authKey).digest('base64url')
  const salt = toBase64Url(sleutel.salt)
  return { papier, input: { dossierId, pakketId, kenmerk: papier.kenmerk, salt, codeHash, sleutels } }
}

/** A dossier with one of everything, and the paper that its klager has. */
export async function prepared(
  at: IntakeWorld,
  { vervangers, dossier }: { vervangers?: Kluis[]; dossier?: Dossier } = {},
) {
  const made = dossier ?? (await filledDossier(at))
  const { input, papier } = await paper(at, made, vervangers)
  await must(prepareZiektepakket(at.world.actor.adviseur, input))
  return { ...made, papier, input, pakketId: input.pakketId, toestemmingId: '' }
}

export async function grantZiekte(
  at: IntakeWorld,
  dossier: Awaited<ReturnType<typeof openedDossier>>,
): Promise<string> {
  const input = await grantInput(at, dossier, { soort: 'overdracht_bij_ziekte', vorm: 'schriftelijk' })
  await must(grantToestemming(at.world.actor.adviseur, input))
  return input.toestemming.id
}

export async function proofOf(
  actor: Actor,
  { kenmerk, woorden }: Papier,
): Promise<{ kenmerk: string; bewijs: string }> {
  const { authKey } = await keyOf(actor, { kenmerk, woorden })
  return { kenmerk, bewijs: toBase64Url(authKey) }
}

/** Asked, and the term over: as time would do it. */
export async function asked(
  at: IntakeWorld & { db: TestDatabase },
  { papier, pakketId }: { papier: Papier; pakketId: string },
  actor: Actor = at.world.actor.externe,
): Promise<{ pakketId: string; bewijs: string }> {
  const proof = await proofOf(actor, papier)
  await must(askZiektepakket(actor, proof))
  await passTerm(at.db, pakketId)
  return { pakketId, bewijs: proof.bewijs }
}

export async function passTerm(db: TestDatabase, pakketId: string): Promise<void> {
  const text = `update ziektepakket set gevraagd_op = gevraagd_op - interval '72 hours', weiger_tot = weiger_tot - interval '72 hours' where id = $1`
  await ask(db.admin, text, [pakketId])
}

export async function opened(actor: Actor, proof: { pakketId: string; bewijs: string }): Promise<Pakket> {
  const answer = await openZiektepakket(actor, { ...proof, nuGegeven: true })
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

type Zaak = { papier: Papier; pakketId: string }
type Taker = { kluis: Kluis; actor: Actor }

/** What the page of taking over would send: the pack opened with the paper, and all of it sealed again as one's own. */
export async function takeInput(
  at: IntakeWorld,
  zaak: Zaak,
  bewijs: string,
  { kluis, actor }: Taker = { kluis: at.externe, actor: at.world.actor.externe },
  { gegeven = false }: { gegeven?: boolean } = {},
): Promise<TakeZiektepakketInput> {
  const pakket = await opened(actor, { pakketId: zaak.pakketId, bewijs })
  const delen = await partsOf(pakket, zaak, { kluis, actor })
  const [vertellen, toestemmingId] = [newId() as string, newId() as string]
  const bron = { id: pakket.dossierId, toestemmingen: pakket.toestemmingen.map((id) => ({ id })) }
  const gekozen = delen.map(({ itemId }) => itemId)
  const nieuw = await sealOwn(kluis, actor.bestuurId, 'dossier', (nieuwId) => [
    ...overTeDragen(bron, delen, { nieuwId, gekozen, uitMelding: true }),
    { sectie: 'verslagen', itemId: vertellen, revisie: 1, inhoud: { wat: 'Vertellen', doorWie: '', resultaat: '' } },
    ...(gegeven
      ? []
      : [{ sectie: 'bewijs' as const, itemId: toestemmingId, revisie: 1, inhoud: { omvang: 'Alles.' } }]),
  ])
  const card = (id: string) => kaartOf(kluis, actor.bestuurId, id, 'Kastanje')
  return {
    ...{ pakketId: zaak.pakketId, bewijs, nieuw: nieuw.object, delen: nieuw.envelopes, ...vrij },
    kaart: await card(nieuw.object.id),
    acties: await Promise.all(pakket.acties.map(async (id) => ({ id, kaart: await card(id) }))),
    vertellen: { id: vertellen, kaart: await card(vertellen) },
    toestemming: gegeven
      ? null
      : {
          ...{ id: toestemmingId, soort: 'overdracht_bij_ziekte', gever: 'klager', vorm: 'schriftelijk' },
          ...{ gegevenOp: vandaag, geldigTot: null },
        },
  }
}

/** The deputy's browser: her key and the words together. */
export async function partsOf(pakket: Pakket, { papier, pakketId }: Zaak, { kluis, actor }: Taker) {
  const { wrapKey } = await keyOf(actor, papier)
  const ctx = { bestuurId: actor.bestuurId, objectId: pakket.dossierId, pakketId, accountId: kluis.accountId }
  const objectKey = await unwrapAsVervanger(kluis.privateKey, { wrapKey }, bytes(pakket.wrap), ctx)
  return Promise.all(
    pakket.envelopes.map(async (text) => {
      const header = decodeHeader(bytes(text))
      if (!header || header.sectie === 'notities') throw new Error('not for her')
      const inhoud = await openJson(await sectionKey(objectKey, header.sectie), bytes(text), header)
      return { sectie: header.sectie, itemId: header.itemId, revisie: header.revisie, inhoud }
    }),
  )
}

async function keyOf(actor: Actor, { kenmerk, woorden }: Papier) {
  const zout = await getPapierzout(actor, { kenmerk })
  return deriveFromPapier(woorden, bytes(zout?.salt ?? ''))
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const decoded = fromBase64Url(text)
  if (!decoded) throw new Error('not base64url')
  return new Uint8Array(decoded)
}

async function must(answer: Promise<{ ok: boolean; failure?: unknown }>): Promise<void> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}
