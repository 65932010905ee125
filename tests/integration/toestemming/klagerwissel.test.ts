import { beforeAll, expect, test } from 'vitest'
import { recordNotitie, recordOuders } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { changeKlager } from '@/lib/domain/klagerwissel/klagerwissel.commands'
import type { ChangeKlagerInput } from '@/lib/domain/klagerwissel/klagerwissel.schema'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { newId } from '@/lib/kernel/id'
import { type AccessWorld, accessWorld } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { eventsOf, granted, klagerId } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { proposal } from '@/tests/support/overdracht-world'
import { changeKlagerInputOf, informedZaak } from './wissel'

let at: AccessWorld

beforeAll(async () => {
  at = await accessWorld()
})

const adviseur = () => at.world.actor.adviseur
type Zaak = Awaited<ReturnType<typeof informedZaak>>
const change = (input: ChangeKlagerInput) => changeKlager(adviseur(), input)
const noted = async ({ id, seal }: Zaak) =>
  recordNotitie(adviseur(), { dossierId: id, envelopes: await seal('notities') })

test('R-MIN-1, R-MIN-2: a parent steps in; what is not given again ends that day, and recording goes on with what is', async () => {
  const zaak = await informedZaak(at)
  const bemiddeling = await granted(at, zaak, { soort: 'bemiddeling' })
  const { input, nieuwId } = await changeKlagerInputOf(at, zaak, { again: true })
  expect(await change(input)).toMatchObject({ ok: true })
  const detail = await getDossier(adviseur(), zaak.id)
  const roles = detail?.partijen.map(({ id, rol, tot }) => [id === klagerId ? 'leerling' : 'ouder', rol, tot])
  expect(roles?.toSorted()).toEqual([
    ['leerling', 'betrokken_leerling', null],
    ['leerling', 'klager', vandaag],
    ['ouder', 'klager', null],
  ])
  const stands = Object.fromEntries(detail?.toestemmingen.map((one) => [one.id, one.eindeGrond]) ?? [])
  expect(stands).toEqual({ [zaak.toestemmingId]: 'klagerwissel', [bemiddeling]: 'klagerwissel', [nieuwId]: null })
  expect(await noted(zaak)).toMatchObject({ ok: true })
  expect(await eventsOf(at.db, zaak.id)).toContain('klager_changed')
})

test('R-MIN-2, R-TST-3: without toestemming for the dossier of the klager of now nothing more is recorded', async () => {
  const zaak = await informedZaak(at)
  const { input } = await changeKlagerInputOf(at, zaak, { again: false })
  expect(await change(input)).toMatchObject({ ok: true })
  expect(await noted(zaak)).toMatchObject({
    failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen', waarom: 'klagerwissel' },
  })
})

test('R-MIN-2: at 18 the pupil is klager again, and from then the parents hear nothing without consent', async () => {
  const zaak = await informedZaak(at)
  const first = await changeKlagerInputOf(at, zaak, { again: true })
  await change(first.input)
  const pupil = { id: klagerId, categorie: 'leerling', minderjarig: 'nee' } as const
  const { input } = await changeKlagerInputOf(
    at,
    { ...zaak, toestemmingId: first.nieuwId },
    { again: true, klager: pupil },
  )
  expect(await change(input)).toMatchObject({ ok: true })
  const detail = await getDossier(adviseur(), zaak.id)
  expect(detail).toMatchObject({ oudersStand: 'nvt' })
  const roles = detail?.partijen.map(({ id, rol, tot }) => [id === klagerId ? 'leerling' : 'ouder', rol, tot === null])
  expect(roles?.toSorted()).toEqual([
    ['leerling', 'betrokken_leerling', false],
    ['leerling', 'klager', true],
    ['ouder', 'klager', false],
    ['ouder', 'ouder', true],
  ])
  const told = { dossierId: zaak.id, revisie: detail?.revisie ?? 0, stand: 'geinformeerd', stapOp: vandaag } as const
  const step = { door: 'leerling', directeurBetrokken: false, criterium: null, leerlingVooraf: vandaag } as const
  const inform = async () =>
    recordOuders(adviseur(), { ...told, ...step, envelopes: await zaak.seal('bewijs', newId()) })
  expect(await inform()).toMatchObject({ failure: { kind: 'toestemming_missing', soort: 'doorverwijzen' } })
  await granted(at, zaak, { soort: 'doorverwijzen', voorId: klagerId })
  expect(await inform()).toMatchObject({ ok: true })
})

test('R-MIN-2: refused, nobody changes and nothing ends', async () => {
  const zaak = await informedZaak(at)
  const { input } = await changeKlagerInputOf(at, zaak, { again: true })
  const stranger = { vorigeId: newId() as string, toestemming: { ...input.opnieuw[0]?.toestemming } }
  for (const wrong of [
    { ...input, revisie: 9 },
    { ...input, opnieuw: [stranger] as ChangeKlagerInput['opnieuw'] },
    { ...input, klager: { id: klagerId, categorie: 'leerling', minderjarig: 'ja' } as const },
    { ...input, envelopes: [] },
  ])
    expect((await change(wrong)).ok).toBe(false)
  const detail = await getDossier(adviseur(), zaak.id)
  expect(detail?.partijen).toMatchObject([{ id: klagerId, rol: 'klager', tot: null }])
  expect(detail?.toestemmingen).toMatchObject([{ ingetrokkenOp: null }])
})

test('R-MIN-1, R-MIN-2: a role that comes back is a period of its own; the former keeps its dates', async () => {
  const zaak = await informedZaak(at)
  await ask(at.db.admin, `update dossier_partij set vanaf = '2026-10-01' where dossier_id = $1`, [zaak.id])
  const first = await changeKlagerInputOf(at, zaak, { again: true })
  expect(await change(first.input)).toMatchObject({ ok: true })
  const earlier = `update dossier_partij set vanaf = least(vanaf, '2026-11-01'), tot = case when tot is not null then date '2026-11-01' end
    where dossier_id = $1`
  await ask(at.db.admin, earlier, [zaak.id])
  const pupil = { id: klagerId, categorie: 'leerling', minderjarig: 'nee' } as const
  const since = { ...zaak, toestemmingId: first.nieuwId }
  const { input } = await changeKlagerInputOf(at, since, { again: true, klager: pupil })
  expect(await change(input)).toMatchObject({ ok: true })
  const detail = await getDossier(adviseur(), zaak.id)
  const own = detail?.partijen.filter(({ id }) => id === klagerId).map(({ rol, vanaf, tot }) => [rol, vanaf, tot])
  expect(own).toEqual([
    ['klager', '2026-10-01', '2026-11-01'],
    ['betrokken_leerling', '2026-11-01', vandaag],
    ['klager', vandaag, null],
  ])
})

test('R-MIN-1, R-OVD-1: while the dossier is proposed to another nobody becomes klager, and the proposal stays as it was', async () => {
  const zaak = await informedZaak(at)
  const { input } = await changeKlagerInputOf(at, zaak, { again: true })
  const voorstel = await proposal(at, zaak)
  expect(await proposeOverdracht(adviseur(), voorstel)).toMatchObject({ ok: true })
  expect(await change(input)).toEqual({ ok: false, failure: { kind: 'overdracht_open' } })
  const detail = await getDossier(adviseur(), zaak.id)
  expect(detail?.partijen).toMatchObject([{ id: klagerId, rol: 'klager', tot: null }])
  const rows = await ask(at.db.admin, 'select status from overdracht where id = $1', [voorstel.voorstel.id])
  expect(rows).toEqual([{ status: 'voorgesteld' }])
})
