import * as rehabilitatie from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import type { RecordRehabilitatieInput } from '@/lib/domain/rehabilitatie/rehabilitatie.schema'
import { newId } from '@/lib/kernel/id'
import { newAmbtKey } from '@/lib/vault/ambt'
import { ask } from '@/tests/support/ask'
import type { TestDatabase } from '@/tests/support/database'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { type AmbtRij, sealPart, sealReport } from '@/tests/support/meldketen-world'

type At = Pick<IntakeWorld, 'world'> & { db: TestDatabase }

/** An office with a key that one of its holders has: of the bestuur, or of the directeur of the school. */
async function officeFor({ world, db }: At, soort: 'bestuur' | 'directeur'): Promise<AmbtRij> {
  const place = world.noord
  const account = soort === 'bestuur' ? world.account.bestuurder : world.account.directeur
  const [found] = await ask<{ id: string; versie: number; public_key: Buffer }>(
    db.admin,
    `select id, versie, public_key from ambt where bestuur_id = $1 and soort = $2 and school_id is not distinct from $3`,
    [place.id, soort, soort === 'bestuur' ? null : place.school],
  )
  const key = found ? new Uint8Array(found.public_key) : (await newAmbtKey()).publicKey
  const [ambtId, versie] = [found?.id ?? (newId() as string), found?.versie ?? 1]
  if (!found)
    await ask(
      db.admin,
      'insert into ambt (bestuur_id, id, soort, school_id, public_key, versie) values ($1, $2, $3, $4, $5, $6)',
      [place.id, ambtId, soort, soort === 'bestuur' ? null : place.school, Buffer.from(key), versie],
    )
  await ask(
    db.admin,
    `insert into ambt_houder (bestuur_id, ambt_id, account_id, versie, wrap) values ($1, $2, $3, $4, '\\x00') on conflict do nothing`,
    [place.id, ambtId, account, versie],
  )
  return { ambtId, versie, publicKey: key }
}

/** The setting of the bestuur by which this office leads. */
async function leiding({ world, db }: At, ambt: 'bestuur' | 'directeur'): Promise<void> {
  const waarde = JSON.stringify(ambt === 'bestuur' ? 'bestuur_op_verzoek' : 'directie_altijd')
  await ask(
    db.admin,
    `update bestuur_instelling set waarden = jsonb_set(waarden::jsonb, '{rehabilitatie}', $2::jsonb) where bestuur_id = $1`,
    [world.noord.id, waarde],
  )
}

/** What the page of beginning would send: to the office, nobody involved. */
export async function beginInput(
  at: At,
  ambt: 'bestuur' | 'directeur' = 'directeur',
  change: Partial<RecordRehabilitatieInput> = {},
) {
  await leiding(at, ambt)
  const { ketenId: stukId, key, ...sealed } = await sealReport(at.world.noord.id, [await officeFor(at, ambt)])
  const input: RecordRehabilitatieInput = {
    ...{ ambt, schoolId: at.world.noord.school, stukId, betrokken: [], sleutels: sealed.sleutels },
    ...{ envelopes: sealed.envelopes, grond: 'commissie_ongegrond', grondOp: vandaag, oordeelCommissie: 'ongegrond' },
    ...{ besluitBestuur: 'geen', directieVerwijtbaar: false, opVerzoek: true, ...change },
  }
  return { input, key }
}

export async function begun(at: At, ambt: 'bestuur' | 'directeur' = 'directeur') {
  const { input, key } = await beginInput(at, ambt)
  const actor = ambt === 'bestuur' ? at.world.actor.bestuurder : at.world.actor.directeur
  await must(rehabilitatie.recordRehabilitatie(actor, input))
  const id = input.stukId
  const seal = async (itemId: string) => [await sealPart(at.world.noord.id, id, 'verslagen', itemId, {}, key)]
  return { id, actor, seal, input }
}
type Begun = Awaited<ReturnType<typeof begun>>

export async function gesprekInput({ id: rehabilitatieId, seal }: Begun, revisie = 1) {
  const id = newId() as string
  const kenmerken = { op: vandaag, onderwerpen: ['gebeurd' as const], begeleiderErbij: true }
  return { rehabilitatieId, revisie, id, ...kenmerken, envelopes: await seal(id) }
}

export async function maatregelInput({ id: rehabilitatieId, seal }: Begun, revisie = 1) {
  const id = newId() as string
  const kenmerken = { soort: 'brief_ouders', uiterlijk: vandaag } as const
  return { rehabilitatieId, revisie, id, ...kenmerken, envelopes: await seal(id) }
}

export async function proposed(at: At) {
  const made = await begun(at)
  const input = await maatregelInput(made)
  await must(rehabilitatie.proposeMaatregel(made.actor, input))
  return { ...made, van: { rehabilitatieId: made.id, id: input.id } }
}

export const jaOp = { voorgelegdOp: vandaag, antwoord: 'ja' } as const

export async function agreed(at: At) {
  const made = await proposed(at)
  await must(rehabilitatie.answerMaatregel(made.actor, { ...made.van, revisie: 2, ...jaOp }))
  return made
}

export async function klagerInput({ id: rehabilitatieId, seal }: Begun, revisie = 1) {
  const id = newId() as string
  const grond = { vals: 'ja', opzet: 'ja', ernst: 'zwaar', schade: 'ja', hulp: 'daarnaast' } as const
  return {
    rehabilitatieId,
    revisie,
    id,
    soort: 'excuses_brief' as const,
    ...grond,
    op: vandaag,
    envelopes: await seal(id),
  }
}

export async function decided(at: At) {
  const made = await begun(at)
  const input = await klagerInput(made)
  await must(rehabilitatie.decideKlagermaatregel(made.actor, input))
  return { ...made, van: { rehabilitatieId: made.id, id: input.id } }
}

async function must(answer: Promise<{ ok: true } | { ok: false; failure: unknown }>): Promise<void> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}
