import { beforeAll, describe, expect, test } from 'vitest'
import { destroyDossier } from '@/lib/domain/bewaring/destroy.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { getIntrekking } from '@/lib/domain/intrekking/intrekking.queries'
import { changeKlager } from '@/lib/domain/klagerwissel/klagerwissel.commands'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { openZiektepakket, takeZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import * as pakket from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { getAanvraag, getPapierzout, getZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { limited } from '@/lib/platform/auth/limited'
import { type AccessWorld, accessWorld } from '@/tests/integration/access/access-world'
import { changeKlagerInputOf, informedZaak } from '@/tests/integration/toestemming/wissel'
import { ask } from '@/tests/support/ask'
import { openedDossier } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { proposal, vrij } from '@/tests/support/overdracht-world'
import { kluisOf } from '@/tests/support/sealing'
import { asked, grantZiekte, paper, prepared, proofOf, takeInput } from '@/tests/support/ziekte-world'

let at: AccessWorld
beforeAll(async () => {
  at = await accessWorld()
})

type Zaak = Awaited<ReturnType<typeof prepared>>
const adviseur = () => at.world.actor.adviseur
const vervanger = () => at.world.actor.externe
const unknown = { ok: false, failure: { kind: 'unknown_paper' } }
const refuse = (zaak: Zaak) => pakket.refuseZiektepakket(adviseur(), { dossierId: zaak.id })
const plain = async () => prepared(at, { dossier: await openedDossier(at) })

/** Nothing is left by which it opens: no row, and no answer but the one that everybody gets. */
async function expectWorthless(zaak: Pick<Zaak, 'papier' | 'pakketId'>) {
  const keys = 'select count(*)::int as n from ziektesleutel where pakket_id = $1'
  expect(await ask(at.db.admin, keys, [zaak.pakketId])).toEqual([{ n: 0 }])
  const proof = await proofOf(vervanger(), zaak.papier)
  expect(await pakket.askZiektepakket(vervanger(), proof)).toEqual(unknown)
  expect(
    await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs: proof.bewijs, nuGegeven: true }),
  ).toEqual(unknown)
}

describe('R-OVD-2: a paper is worthless once', () => {
  test('R-OVD-2: the adviser made a new one, for others', async () => {
    const zaak = await plain()
    const collega = await kluisOf(at.db, at.world.account.collega)
    const { input, papier } = await paper(at, zaak, [collega])
    expect(await pakket.prepareZiektepakket(adviseur(), input)).toMatchObject({ ok: true })
    await expectWorthless(zaak)
    expect((await getZiektepakket(adviseur(), zaak.id))?.pakket?.vervangers).toEqual(['collega'])
    expect(await asked(at, { papier, pakketId: input.pakketId }, at.world.actor.collega)).toBeTruthy()
  })

  test('R-OVD-2: she took it back', async () => {
    const zaak = await plain()
    expect(await pakket.withdrawZiektepakket(adviseur(), { dossierId: zaak.id })).toMatchObject({ ok: true })
    await expectWorthless(zaak)
    expect((await getZiektepakket(adviseur(), zaak.id))?.pakket).toBeNull()
  })

  test('R-OVD-2: she refused; who asked reads that, and no more of the case', async () => {
    const zaak = await plain()
    const { bewijs } = await asked(at, zaak)
    const again = await paper(at, zaak)
    const first = { ok: false, failure: { kind: 'asked_already' } }
    expect(await pakket.prepareZiektepakket(adviseur(), again.input)).toEqual(first)
    expect(await pakket.withdrawZiektepakket(adviseur(), { dossierId: zaak.id })).toEqual(first)
    expect(await refuse(zaak)).toMatchObject({ ok: true })
    expect(await getAanvraag(vervanger(), zaak.pakketId)).toMatchObject({
      ...{ status: 'geweigerd', kanVerder: false, school: null, probleemgebieden: [] },
    })
    expect(await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs, nuGegeven: true })).toEqual(unknown)
    await expectWorthless(zaak)
    expect(await refuse(zaak)).toEqual({ ok: false, failure: { kind: 'not_asked' } })
    expect(await pakket.prepareZiektepakket(adviseur(), again.input)).toMatchObject({ ok: true })
  })

  test('R-OVD-2, R-MIN-2: another became klager', async () => {
    const made = await informedZaak(at)
    const zaak = await prepared(at, { dossier: made })
    const { input } = await changeKlagerInputOf(at, made, { again: true })
    expect(await changeKlager(adviseur(), input)).toMatchObject({ ok: true })
    await expectWorthless(zaak)
  })

  test('R-OVD-2, R-TST-3: the toestemming for it was withdrawn, unless another still holds', async () => {
    const dossier = await openedDossier(at)
    const [one, two] = [await grantZiekte(at, dossier), await grantZiekte(at, dossier)]
    const zaak = await prepared(at, { dossier })
    const end = (toestemmingId: string) =>
      withdrawToestemming(adviseur(), { dossierId: dossier.id, toestemmingId, op: vandaag })
    expect(await end(one)).toMatchObject({ ok: true })
    expect(await getZiektepakket(adviseur(), zaak.id)).toMatchObject({ pakket: { status: 'klaar' } })
    const told = await getIntrekking(adviseur(), { dossierId: dossier.id, toestemmingId: two })
    expect(told?.gevolgen).toEqual([{ soort: 'ziektepakket', doet: 'vervalt', aantal: 1 }])
    expect(await end(two)).toMatchObject({ ok: true })
    await expectWorthless(zaak)
  })

  test('R-OVD-2, R-BEW-3: the dossier was destroyed, or went to another', async () => {
    const zaak = await plain()
    const nummer = (await getDossier(adviseur(), zaak.id))?.nummer ?? ''
    expect(await destroyDossier(adviseur(), { objectId: zaak.id, grond: 'vertrek', nummer })).toMatchObject({
      ok: true,
    })
    await expectWorthless(zaak)
    const gone = await plain()
    const given = await proposal(at, gone)
    await proposeOverdracht(adviseur(), given)
    const taken = await acceptOverdracht(vervanger(), { overdrachtId: given.voorstel.id, ...vrij })
    expect(taken).toMatchObject({ ok: true })
    await expectWorthless(gone)
    const rows = 'select count(*)::int as n from ziektepakket where id = any ($1)'
    expect(await ask(at.db.admin, rows, [[zaak.pakketId, gone.pakketId]])).toEqual([{ n: 0 }])
  })
})

describe('R-OVD-2: who is named', () => {
  test('R-OVD-2: one or two, each once, each with a key, for this school and this klager, and not herself', async () => {
    const dossier = await openedDossier(at)
    const { input } = await paper(at, dossier)
    const [sleutel] = input.sleutels
    const named = (...ids: string[]) => ({
      ...input,
      sleutels: ids.map((accountId) => ({ ...sleutel, accountId }) as never),
    })
    const { externe, adviseur: zelf, contactpersoon, geschorst, buurAdviseur, half } = at.world.account
    for (const ids of [[externe, externe], [zelf], [contactpersoon], [geschorst], [buurAdviseur], [externe, half]])
      expect(await pakket.prepareZiektepakket(adviseur(), named(...ids))).toMatchObject({
        failure: { kind: 'vervanger_unfit' },
      })
    expect(await pakket.prepareZiektepakket(adviseur(), named())).toMatchObject({
      failure: { kind: 'vervanger_missing' },
    })
    expect(await pakket.prepareZiektepakket(adviseur(), input)).toMatchObject({ ok: true })
    const twice = await pakket.prepareZiektepakket(adviseur(), input)
    expect(twice).toEqual({ ok: false, failure: { kind: 'changed_elsewhere' } })
  })

  test('R-OVD-2: a reference that is known, of another, or of nothing, each has a salt that stays', async () => {
    const { papier } = await plain()
    const zout = async (actor: typeof adviseur, kenmerk: string) => (await getPapierzout(actor(), { kenmerk }))?.salt
    const collega = () => at.world.actor.collega
    const answers = [
      [await zout(vervanger, papier.kenmerk), await zout(vervanger, papier.kenmerk)],
      [await zout(collega, papier.kenmerk), await zout(collega, papier.kenmerk)],
      [await zout(vervanger, '33333333'), await zout(vervanger, '33333333')],
    ]
    for (const [first, second] of answers) {
      expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/)
      expect(second).toBe(first)
    }
    expect(new Set(answers.flat()).size).toBe(3)
  })

  test('R-OVD-2: who guesses is stopped after ten, and signs in as before', async () => {
    const tried = limited('ziektepakket', pakket.askZiektepakket, () => true)
    const wrong = { kenmerk: '33333333', bewijs: 'A'.repeat(43) }
    const answers = []
    for (let nr = 0; nr < 11; nr++) answers.push(await tried(at.world.actor.collega, wrong))
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(unknown))
    expect(answers[10]).toMatchObject({ failure: { kind: 'too_many' } })
    expect(await tried(vervanger(), wrong)).toEqual(unknown)
  })
})

describe('R-OVD-2: at the same moment', () => {
  const holders = 'select houder from object where soort = $2 and id = any ($1)'
  const holdersOf = (...ids: string[]) =>
    ask<{ houder: string }>(at.db.admin, holders, [ids, 'dossier']).then((rows) => rows.map(({ houder }) => houder))

  test('R-OVD-2: two deputies ask: one of them goes first, the other hears so, and can after a week', async () => {
    const collega = await kluisOf(at.db, at.world.account.collega)
    const zaak = await prepared(at, { dossier: await openedDossier(at), vervangers: [at.externe, collega] })
    const both = [vervanger(), at.world.actor.collega] as const
    const proofs = await Promise.all(both.map((actor) => proofOf(actor, zaak.papier)))
    const ask2 = (nr: 0 | 1) => pakket.askZiektepakket(both[nr], proofs[nr] as never)
    const answers = await Promise.all([ask2(0), ask2(1)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, failure: { kind: 'asked_by_other' } })
    const second = answers[0]?.ok ? 1 : 0
    const later = `update ziektepakket set weiger_tot = now() - interval '8 days' where id = $1`
    await ask(at.db.admin, later, [zaak.pakketId])
    expect(await ask2(second)).toMatchObject({ ok: true })
    const open = { pakketId: zaak.pakketId, bewijs: proofs[second]?.bewijs ?? '', nuGegeven: true }
    expect(await openZiektepakket(both[second], open)).toMatchObject({ failure: { kind: 'too_early' } })
    const first = { pakketId: zaak.pakketId, bewijs: proofs[1 - second]?.bewijs ?? '', nuGegeven: true }
    expect(await openZiektepakket(both[1 - second] as never, first)).toEqual(unknown)
  })

  test('R-OVD-2: asked twice, she is told once', async () => {
    const zaak = await plain()
    const proof = await proofOf(vervanger(), zaak.papier)
    const answers = await Promise.all([0, 1].map(() => pakket.askZiektepakket(vervanger(), proof)))
    expect(answers).toEqual(Array(2).fill({ ok: true, value: zaak.pakketId }))
    const told = `select count(*)::int as n from logboek where object_id = $1 and event = 'ziektepakket_asked'`
    expect(await ask(at.db.admin, told, [zaak.id])).toEqual([{ n: 1 }])
  })

  test('R-OVD-2: taken over twice by a double click: once', async () => {
    const zaak = await plain()
    const { bewijs } = await asked(at, zaak)
    const inputs = [await takeInput(at, zaak, bewijs), await takeInput(at, zaak, bewijs)] as const
    const answers = await Promise.all([
      takeZiektepakket(vervanger(), inputs[0]),
      takeZiektepakket(vervanger(), inputs[0]),
      takeZiektepakket(vervanger(), inputs[1]),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await holdersOf(zaak.id, inputs[0].nieuw.id, inputs[1].nieuw.id)).toEqual([vervanger().accountId])
  })

  test('R-OVD-2: taking over and refusing: whole at one of the two', async () => {
    const outcomes = new Set<boolean>()
    for (let round = 0; round < 6; round++) {
      const zaak = await plain()
      const { bewijs } = await asked(at, zaak)
      const input = await takeInput(at, zaak, bewijs)
      const acts = [() => takeZiektepakket(vervanger(), input), () => refuse(zaak)]
      const [first, second] = round % 2 ? acts.toReversed() : acts
      const answers = await Promise.all([first?.(), second?.()])
      expect(answers.filter((one) => one?.ok)).toHaveLength(1)
      const taken = (await holdersOf(input.nieuw.id)).length === 1
      outcomes.add(taken)
      expect(await holdersOf(zaak.id, input.nieuw.id)).toEqual([(taken ? vervanger() : adviseur()).accountId])
    }
    expect(outcomes.size).toBeGreaterThan(0)
  })
})
