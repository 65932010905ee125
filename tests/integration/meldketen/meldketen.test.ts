import { beforeAll, describe, expect, test } from 'vitest'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import {
  phoneMeldketen,
  reportMeldketen,
  sealMeldketen,
  stepMeldketen,
} from '@/lib/domain/meldketen/meldketen.commands'
import { getMeldketen, getVerzegelScherm, listMeldketens } from '@/lib/domain/meldketen/meldketen.queries'
import { answerMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { sealMeldketenStap } from '@/lib/platform/client/worker/meldketens'
import { newAmbtKey, sealFormerAmbtKey } from '@/lib/vault/ambt'
import { waitingMails } from '@/tests/integration/auth/mails'
import { ask } from '@/tests/support/ask'
import { eventsOf } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { ja, marked, officeOf, phoneInput, reportInput, sealPart, sealReport } from '@/tests/support/meldketen-world'
import type { Kluis } from '@/tests/support/sealing'
import { holdOffice, type MeldBureau, openedBy, openMeldBureau, tracesFor } from './meldketen-bureau'

let at: MeldBureau
let adviseur: Actor
let bestuurder: Actor

beforeAll(async () => {
  at = await openMeldBureau()
  adviseur = at.world.actor.adviseur
  bestuurder = at.world.actor.bestuurder
})

const idsOf = async (actor: Actor) => (await listMeldketens(actor))?.map(({ id }) => id)
const persoon = ({ accountId, publicKey }: Kluis) => ({ accountId, publicKey })
const reported = async () => {
  const input = await reportInput(at, await marked(at))
  expect(await reportMeldketen(adviseur, input)).toMatchObject({ ok: true, value: { id: input.objectId } })
  return input
}
const mailsTo = async (accountId: string) => {
  const [row] = await ask<{ mail: string }>(at.db.admin, 'select mail from account where id = $1', [accountId])
  return waitingMails(at.db.admin, row?.mail ?? '')
}

describe('R-MELD-2: a report to the office of the bestuur', () => {
  test('every bestuurder opens it, its reporter cannot read it back, and a mail without content tells them', async () => {
    const before = (await mailsTo(at.een.accountId)).length
    const { ketenId, objectId } = await reported()
    expect(await eventsOf(at.db, ketenId)).toEqual(['meldketen_reported'])
    const mails = await mailsTo(at.een.accountId)
    expect(mails.slice(before)).toMatchObject([{ template: 'verwijzing_wacht', data: {} }])
    expect((await getMelding(adviseur, objectId))?.meldplicht[0]).toMatchObject({
      ...{ gemeldDoor: 'ik', gemeldOp: vandaag },
      keten: { id: ketenId, verzegeld: true, ontvangenOp: null, voor: 'ambt', wijze: 'app' },
    })
    const found = await getMeldketen(bestuurder, ketenId)
    expect(found).toMatchObject({ status: 'gemeld', uiterlijk: '2026-11-23', wijze: 'app', stappen: [] })
    for (const [kluis, actor] of [
      [at.een, bestuurder],
      [at.twee, at.tweede],
    ] as const)
      expect(await openedBy(kluis, await getMeldketen(actor, ketenId))).toMatchObject([
        { sectie: 'kern', inhoud: { leerling: 'Kastanje' } },
      ])
    expect(await getMeldketen(adviseur, ketenId)).toBeNull()
    expect((await getMelding(adviseur, objectId))?.meldplicht[0]?.keten?.ontvangenOp).toBe(vandaag)
  })

  test('once: a second report finds nothing to report, until a later fact asks anew (R-MELD-4, R-MELD-8)', async () => {
    const { objectId } = await reported()
    const again = await reportInput(at, objectId)
    expect(await reportMeldketen(adviseur, again)).toMatchObject({ failure: { kind: 'nothing_to_report' } })
    await answerMeldplicht(adviseur, { objectId, antwoorden: { ...ja, misdrijf: 'nee' } })
    expect(await reportMeldketen(adviseur, again)).toMatchObject({ failure: { kind: 'nothing_to_report' } })
    await answerMeldplicht(adviseur, { objectId, antwoorden: ja })
    expect(await reportMeldketen(adviseur, again)).toMatchObject({ ok: true })
  })

  test('what was sealed before the key was renewed still opens for who holds the office now', async () => {
    const { ketenId } = await reported()
    const next = await newAmbtKey()
    const former = await officeOf(at.db, at.world.noord.id)
    const ctx = { bestuurId: at.world.noord.id, ambtId: former.ambtId, publicKey: former.publicKey }
    const wrap = await sealFormerAmbtKey(next.publicKey, at.office.secret, ctx)
    const text = 'insert into ambt_vorig (bestuur_id, ambt_id, versie, public_key, wrap) values ($1, $2, 1, $3, $4)'
    const values = [ctx.bestuurId, ctx.ambtId, Buffer.from(ctx.publicKey), Buffer.from(wrap)]
    await ask(at.db.admin, text, values)
    await holdOffice(at, next, 2)
    at.office = next
    expect(await openedBy(at.twee, await getMeldketen(at.tweede, ketenId))).toMatchObject([{ sectie: 'kern' }])
    const { ketenId: later } = await reported()
    expect(await openedBy(at.twee, await getMeldketen(at.tweede, later))).toMatchObject([{ sectie: 'kern' }])
  })

  test('is worked step by step, with who did what when; two at once are not two steps', async () => {
    const { ketenId } = await reported()
    const names = ['overlegd', 'vermoeden', 'verteld', 'aangegeven', 'afgerond'] as const
    for (const [nr, naar] of names.entries()) {
      const keten = await getMeldketen(bestuurder, ketenId)
      await openedBy(at.een, keten)
      const id = newId() as string
      const envelopes = keten?.sealed ? await sealMeldketenStap(keten.sealed, id, { toelichting: `Stap ${nr}.` }) : []
      const contact = naar === 'verteld' ? ('vertrouwenspersoon' as const) : null
      const input = { ketenId, id, revisie: nr + 1, naar, op: vandaag, contact, envelopes }
      const bare = { ...input, id: newId() as string, envelopes: [] }
      expect(await stepMeldketen(bestuurder, bare)).toMatchObject({ failure: { kind: 'sealed_part_missing' } })
      expect(await stepMeldketen(bestuurder, input)).toEqual({ ok: true, value: ketenId })
      const again = { ...input, id: newId() as string }
      expect(await stepMeldketen(at.tweede, again)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    }
    const done = await getMeldketen(at.tweede, ketenId)
    expect(done).toMatchObject({ status: 'afgerond', uiterlijk: null })
    expect(done?.stappen.map(({ naar, op, wie }) => [naar, op, wie])).toEqual(
      names.map((naar) => [naar, vandaag, 'bestuurder']),
    )
    expect(await openedBy(at.twee, done)).toMatchObject([
      { sectie: 'kern' },
      ...names.map((_, nr) => ({ inhoud: { toelichting: `Stap ${nr}.` } })),
    ])
    expect((await eventsOf(at.db, ketenId)).filter((event) => event === 'meldketen_stepped')).toHaveLength(5)
  })

  test('a step says why: with an envelope of this report, this step, and no other', async () => {
    const { ketenId } = await reported()
    const id = newId() as string
    const step = { ketenId, id, revisie: 1, naar: 'overlegd', op: vandaag, contact: null } as const
    const other = await sealPart(at.world.noord.id, ketenId, 'verslagen', newId())
    const kern = await sealPart(at.world.noord.id, ketenId, 'kern', id)
    for (const envelope of [other, kern])
      expect(await stepMeldketen(bestuurder, { ...step, envelopes: [envelope] })).toMatchObject({
        failure: { kind: 'sealed_part_foreign' },
      })
  })
})

describe('R-SPOOR-2: a bestuurder who is involved', () => {
  test('R-SPOOR-1: gets no key, row, count, reminder or mail; the other is told and opens it', async () => {
    const { noord } = at.world
    const before = { keten: await idsOf(bestuurder), mails: (await mailsTo(at.een.accountId)).length }
    const objectId = await marked(at)
    const { key: _, ...sealed } = await sealReport(noord.id, [persoon(at.twee)])
    const input = { objectId, betrokken: [at.een.accountId], ...sealed }
    expect(await reportMeldketen(adviseur, input)).toMatchObject({ ok: true })
    expect(await openedBy(at.twee, await getMeldketen(at.tweede, sealed.ketenId))).toMatchObject([{ sectie: 'kern' }])
    expect(await idsOf(at.tweede)).toContain(sealed.ketenId)
    expect((await mailsTo(at.twee.accountId)).at(-1)).toMatchObject({ template: 'verwijzing_wacht' })
    expect(await getMeldketen(bestuurder, sealed.ketenId)).toBeNull()
    expect(await idsOf(bestuurder)).toEqual(before.keten)
    expect(await mailsTo(at.een.accountId)).toHaveLength(before.mails)
    expect(await tracesFor(at, bestuurder, sealed.ketenId)).toEqual({})
    expect(Object.keys(await tracesFor(at, at.tweede, sealed.ketenId))).toContain('agendapunt')
    const step = { ketenId: sealed.ketenId, id: newId() as string, revisie: 1, naar: 'overlegd', op: vandaag } as const
    const envelopes = [await sealPart(noord.id, sealed.ketenId, 'verslagen', step.id)]
    expect(await stepMeldketen(bestuurder, { ...step, contact: null, envelopes })).toMatchObject({
      failure: { kind: 'not_found' },
    })
  })

  test('is not reached by sealing to the office, to him too, or to who is no bestuurder', async () => {
    const { noord, account } = at.world
    const objectId = await marked(at)
    const office = await officeOf(at.db, noord.id)
    const vreemd = { accountId: account.collega, publicKey: at.een.publicKey }
    for (const to of [[office], [persoon(at.een), persoon(at.twee)], [persoon(at.twee), vreemd], [persoon(at.een)]]) {
      const { key: _, ...sealed } = await sealReport(noord.id, to)
      const input = { objectId, betrokken: [at.een.accountId], ...sealed }
      expect(await reportMeldketen(adviseur, input)).toMatchObject({ failure: { kind: 'wrong_recipients' } })
      expect(await tracesFor(at, bestuurder, sealed.ketenId)).toEqual({})
    }
  })

  test('with nobody left the vertrouwensinspecteur comes first: recorded, and no bestuurder sees it', async () => {
    const objectId = await marked(at)
    const betrokken = [at.een.accountId, at.twee.accountId]
    const input = { ...(await phoneInput(at, objectId)), betrokken, verteldAan: null }
    expect(await phoneMeldketen(adviseur, input)).toMatchObject({ ok: true })
    for (const actor of [bestuurder, at.tweede]) expect(await tracesFor(at, actor, input.ketenId)).toEqual({})
    expect((await getMelding(adviseur, objectId))?.meldplicht[0]?.keten).toMatchObject({ voor: 'inspecteur' })
    expect(await getVerzegelScherm(adviseur, objectId)).toBeNull()
  })
})

describe('R-SPOOR-1: of a report', () => {
  test('the accused, another adviser, the beheerder and another bestuur see no trace', async () => {
    const { ketenId, objectId } = await reported()
    // The begeleider is the second bestuurder of this world; the FG sees who did something, and never what.
    const known = ['adviseur', 'bestuurder', 'begeleider', 'fg']
    const strangers = Object.entries(at.world.actor).filter(([naam]) => !known.includes(naam))
    expect(strangers.length).toBeGreaterThan(15)
    for (const [naam, actor] of strangers) {
      expect([naam, await getMeldketen(actor, ketenId)]).toEqual([naam, null])
      expect([naam, (await idsOf(actor)) ?? []]).toEqual([naam, expect.not.arrayContaining([ketenId])])
      expect([naam, await getMelding(actor, objectId)]).toEqual([naam, null])
      expect([naam, await tracesFor(at, actor, ketenId)]).toEqual([naam, {}])
    }
  })

  test('its reporter has its id with her own case, and nothing of what the bestuur did', async () => {
    const { ketenId } = await reported()
    expect(await tracesFor(at, adviseur, ketenId)).toEqual({ meldplichtfeit: 1 })
  })
})

describe('R-MELD-2: by telephone, because a duty never waits for a key', () => {
  test('by whom, to whom and when is kept; it is sealed later, once', async () => {
    const objectId = await marked(at)
    const told = await phoneInput(at, objectId)
    for (const wrong of [
      { verteldAan: null },
      { verteldAan: at.world.account.collega },
      { betrokken: [told.verteldAan] },
    ])
      expect(await phoneMeldketen(adviseur, { ...told, ...wrong })).toMatchObject({
        failure: { kind: 'wrong_recipients' },
      })
    expect(await phoneMeldketen(adviseur, told)).toMatchObject({ ok: true })
    const { ketenId } = told
    const found = await getMeldketen(bestuurder, ketenId)
    expect(found).toMatchObject({ wijze: 'telefoon', melder: 'adviseur', verteldAan: 'bestuurder', sealed: null })
    const bare = { ketenId, id: newId() as string, revisie: 1, naar: 'overlegd', op: vandaag, contact: null } as const
    expect(await stepMeldketen(bestuurder, { ...bare, envelopes: [] })).toMatchObject({ ok: true })
    expect(await getVerzegelScherm(adviseur, objectId)).toMatchObject({ ketenId, bestemming: { voor: 'ambt' } })
    const { key: _, ...sealed } = await sealReport(
      at.world.noord.id,
      [await officeOf(at.db, at.world.noord.id)],
      ketenId,
    )
    const later = { objectId, ...sealed }
    expect(await sealMeldketen(adviseur, later)).toMatchObject({ ok: true })
    expect(await openedBy(at.een, await getMeldketen(bestuurder, ketenId))).toMatchObject([{ sectie: 'kern' }])
    expect(await sealMeldketen(adviseur, later)).toMatchObject({ failure: { kind: 'not_found' } })
    expect(await getVerzegelScherm(adviseur, objectId)).toBeNull()
    expect(await eventsOf(at.db, ketenId)).toEqual(
      expect.arrayContaining(['meldketen_phoned', 'meldketen_stepped', 'meldketen_sealed']),
    )
  })

  test('an office that nobody can open takes no sealed report, and takes the call', async () => {
    await ask(at.db.admin, 'delete from ambt_houder where bestuur_id = $1', [at.world.noord.id])
    const input = await reportInput(at, await marked(at))
    expect(await reportMeldketen(adviseur, input)).toMatchObject({ failure: { kind: 'not_reachable' } })
    const told = await phoneInput(at, input.objectId)
    expect(await phoneMeldketen(adviseur, told)).toMatchObject({ ok: true })
    expect(await getVerzegelScherm(adviseur, input.objectId)).toMatchObject({ bestemming: { telefoon: true } })
    await holdOffice(at, at.office, 2)
  })
})
