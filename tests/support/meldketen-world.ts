import { answerMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import { ask } from './ask'
import type { TestDatabase } from './database'
import { newMelding } from './dossier-world'
import { type IntakeWorld, vandaag } from './intake-world'

export const ja = { misdrijf: 'ja', taakVoorSchool: 'ja', tegenLeerling: 'weet_niet', verbandMetSchool: 'ja' } as const
const inhoud = {
  ...{ leerling: 'Kastanje', aangeklaagde: 'Beuk', melder: 'een stagiair', feiten: 'Wat ik hoorde.', bereikbaar: '06' },
}

/** A melding of the adviser with a yes that nobody reported. */
export async function marked(at: IntakeWorld): Promise<string> {
  const objectId = await newMelding(at, { triage: null })
  await answerMeldplicht(at.world.actor.adviseur, { objectId, antwoorden: ja })
  return objectId
}

export type AmbtRij = { ambtId: string; versie: number; publicKey: Uint8Array }

export async function officeOf(db: TestDatabase, bestuurId: string): Promise<AmbtRij> {
  const text = `select id, versie, public_key from ambt where bestuur_id = $1 and soort = 'bestuur'`
  const [row] = await ask<{ id: string; versie: number; public_key: Buffer }>(db.admin, text, [bestuurId])
  if (!row) throw new Error('no office')
  return { ambtId: row.id, versie: row.versie, publicKey: new Uint8Array(row.public_key) }
}

export type Ontvanger = AmbtRij | { accountId: string; publicKey: Uint8Array }

/** What the browser of the reporter makes: a key for this report, sealed to these and to nobody else. */
export async function sealReport(bestuurId: string, to: readonly Ontvanger[], ketenId: string = newId()) {
  const key = newObjectKey()
  const sleutels = await Promise.all(
    to.map(async (one) => {
      const id = 'ambtId' in one ? one.ambtId : one.accountId
      const ctx = { bestuurId, objectId: ketenId, accountId: id }
      const hpke = toBase64Url(await sealGrant(one.publicKey, key, ctx))
      return 'ambtId' in one
        ? { soort: 'ambt' as const, id, versie: one.versie, hpke }
        : { soort: 'persoon' as const, id, hpke }
    }),
  )
  return { ketenId, key, sleutels, envelopes: [await sealPart(bestuurId, ketenId, 'kern', ketenId, inhoud, key)] }
}

export async function sealPart(
  bestuurId: string,
  objectId: string,
  sectie: 'kern' | 'verslagen',
  itemId: string,
  what: unknown = { toelichting: 'Wij spraken elkaar.' },
  key: Uint8Array = newObjectKey(),
): Promise<string> {
  const header = { soort: 'ambt', bestuurId, objectId, sectie, itemId, revisie: 1 } as const
  return toBase64Url(await sealJson(await sectionKey(key, sectie), header, what))
}

type At = IntakeWorld & { db: TestDatabase }

/** A report of the adviser to the office, as its command takes it. */
export async function reportInput(at: At, objectId: string) {
  const { id } = at.world.noord
  const { key: _, ...sealed } = await sealReport(id, [await officeOf(at.db, id)])
  return { objectId, betrokken: [] as string[], ...sealed }
}

export async function phoneInput({ world }: IntakeWorld, objectId: string) {
  const verteldAan = world.account.bestuurder as string
  return { objectId, ketenId: newId() as string, betrokken: [] as string[], verteldAan, gemeldOp: vandaag }
}
