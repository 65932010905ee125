import { beforeAll, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { answerInformatieverzoek, recordInformatieverzoek } from '@/lib/domain/dossier/informatieverzoek.commands'
import type { Datum } from '@/lib/kernel/datum'
import { type AccessWorld, accessWorld, closedZaak, openZaak } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { eventsOf, granted, notFound } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { answerOf, askedVerzoek, newVerzoek } from './verzoek'

let at: AccessWorld

beforeAll(async () => {
  at = await accessWorld()
})

const adviseur = () => at.world.actor.adviseur
const settings = (waarden: object) =>
  ask(at.db.admin, 'update bestuur_instelling set waarden = $1', [JSON.stringify(waarden)])

test('R-GEH-2: a request is recorded: asked on, by whom, who is bound; what was asked is sealed', async () => {
  const zaak = await openZaak(at)
  const input = await newVerzoek(zaak)
  expect(await recordInformatieverzoek(adviseur(), { ...input, envelopes: [] })).toMatchObject({
    failure: { kind: 'sealed_part_missing' },
  })
  expect(await recordInformatieverzoek(adviseur(), { ...input, gevraagdOp: '2099-01-01' as Datum })).toMatchObject({
    failure: { kind: 'in_future' },
  })
  expect(await recordInformatieverzoek(adviseur(), input)).toMatchObject({ ok: true })
  const { id } = input
  expect((await getDossier(adviseur(), zaak.id))?.verzoeken).toEqual([
    { id, gevraagdOp: vandaag, door: 'secretaris', gebonden: ['ik', 'bestuur'], antwoord: null, beantwoordOp: null },
  ])
  expect(await eventsOf(at.db, zaak.id)).toContain('informatieverzoek_recorded')
})

test('R-GEH-2: it gives the bestuur no access, and no colleague', async () => {
  const zaak = await openZaak(at)
  const { id } = await askedVerzoek(at, zaak)
  for (const wie of ['bestuurder', 'collega', 'beheerder'] as const) {
    expect(await getDossier(at.world.actor[wie], zaak.id), wie).toBeNull()
    expect(await answerInformatieverzoek(at.world.actor[wie], await answerOf(zaak, id)), wie).toEqual(notFound)
  }
})

test('R-GEH-1, R-GEH-2: where only the klager may open silence, it is answered with his toestemming for this request', async () => {
  await settings(presetInstellingen.handreiking)
  const zaak = await openZaak(at)
  const { id } = await askedVerzoek(at, zaak)
  const missing = { failure: { kind: 'toestemming_missing', soort: 'doorverwijzen' } }
  expect(await answerInformatieverzoek(adviseur(), await answerOf(zaak, id))).toMatchObject(missing)
  await granted(at, zaak, { soort: 'doorverwijzen', voorId: (await askedVerzoek(at, zaak)).id })
  expect(await answerInformatieverzoek(adviseur(), await answerOf(zaak, id))).toMatchObject(missing)
  await granted(at, zaak, { soort: 'doorverwijzen', voorId: id })
  expect(await answerInformatieverzoek(adviseur(), await answerOf(zaak, id))).toMatchObject({ ok: true })
  const detail = await getDossier(adviseur(), zaak.id)
  expect(detail?.verzoeken.find((one) => one.id === id)).toMatchObject({ antwoord: 'gegeven', beantwoordOp: vandaag })
  expect(detail?.doorbrekingen).toEqual([])
  expect(await answerInformatieverzoek(adviseur(), await answerOf(zaak, id))).toMatchObject({
    failure: { kind: 'already_answered' },
  })
  await settings(presetInstellingen.isob)
})

test('R-GEH-1: where the regulation allows it, the answer is kept as a use of the exception, still to be told', async () => {
  await settings(presetInstellingen.isob)
  const zaak = await openZaak(at)
  const { id } = await askedVerzoek(at, zaak)
  expect(await answerInformatieverzoek(adviseur(), await answerOf(zaak, id, 'deels'))).toMatchObject({ ok: true })
  expect((await getDossier(adviseur(), zaak.id))?.doorbrekingen).toMatchObject([
    { id, aan: 'klachtencommissie', grond: 'regeling', klagerVerteldOp: null },
  ])
})

test('R-GEH-2: telling nothing needs nobody, and it is all possible in a closed dossier', async () => {
  await settings(presetInstellingen.handreiking)
  const zaak = await closedZaak(at)
  const { id } = await askedVerzoek(at, zaak)
  const early = { ...(await answerOf(zaak, id, 'geweigerd')), beantwoordOp: '2026-11-21' as Datum }
  expect(await answerInformatieverzoek(adviseur(), early)).toMatchObject({ failure: { kind: 'before_asked' } })
  expect(await answerInformatieverzoek(adviseur(), { ...early, beantwoordOp: vandaag })).toMatchObject({ ok: true })
  expect((await getDossier(adviseur(), zaak.id))?.doorbrekingen).toEqual([])
  await settings(presetInstellingen.isob)
})
