import { beforeAll, expect, test } from 'vitest'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { closeDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { geenVragen } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposal, vrij } from '@/tests/support/overdracht-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld
let zaken: Awaited<ReturnType<typeof openedDossier>>[]

const TWAALF = 12

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
  zaken = []
  for (let nr = 0; nr < TWAALF; nr++) zaken.push(await openedDossier(at))
})

const gever = () => at.world.actor.adviseur
const winding = (): Actor => ({
  ...gever(),
  aanstellingen: gever().aanstellingen.map((one) => ({ ...one, werking: 'afwikkelend' as const })),
})
const ending = (tot: string | null, afwikkelen: string | null) =>
  ask(db.admin, 'update aanstelling set tot = $2, afwikkelen_tot = $3 where account_id = $1', [
    ...[gever().accountId, tot, afwikkelen],
  ])
const own = (found: Awaited<ReturnType<typeof getAfwikkeling>>) =>
  found?.zaken.filter(({ id }) => zaken.some((zaak) => zaak.id === id)) ?? []

test('R-OVD-3: every case stands on one page, with what it needs and until when', async () => {
  expect(await getAfwikkeling(gever())).toMatchObject({ einde: null, afwikkelend: false })
  await ending('2026-12-01', '2026-12-31')
  const found = await getAfwikkeling(gever())
  expect(found).toMatchObject({ einde: { tot: '2026-12-01', afwikkelenTot: '2026-12-31' }, afwikkelend: false })
  expect(own(found).map(({ nodig }) => nodig)).toEqual(Array.from({ length: TWAALF }, () => 'toestemming'))
  expect(own(await getAfwikkeling(at.world.actor.collega))).toEqual([])
})

test('R-OVD-3, R-AANST-4: after her last day she hands over and closes, and records nothing', async () => {
  await ending('2026-11-21', '2026-12-21')
  const [eerste, tweede] = zaken
  if (!eerste || !tweede) throw new Error('no cases')
  const input = await proposal(at, eerste)
  const toestemming = input.toestemming && {
    ...input.toestemming,
    ...{ soort: 'overdracht_bij_vertrek' as const, vorm: 'schriftelijk' as const },
  }
  const answer = await proposeOverdracht(winding(), { ...input, reden: 'vertrek', toestemming })
  expect(answer).toEqual({ ok: true, value: eerste.id })
  const waits = own(await getAfwikkeling(winding())).find(({ id }) => id === eerste.id)
  expect(waits).toMatchObject({ nodig: 'wachten', naarNaam: 'externe' })
  expect(await acceptOverdracht(at.world.actor.externe, { overdrachtId: input.voorstel.id, ...vrij })).toMatchObject({
    ok: true,
  })

  const note = await sealMore(at.adviseur, tweede.ref, [
    { sectie: 'notities', itemId: newId(), revisie: 1, inhoud: { tekst: 'x' } },
  ])
  const refused = { ok: false, failure: { kind: 'not_found' } }
  expect(await recordNotitie(winding(), { dossierId: tweede.id, envelopes: note })).toEqual(refused)
  const bewijs = [{ sectie: 'bewijs' as const, itemId: tweede.id, revisie: 1, inhoud: { afloop: 'Klaar.' } }]
  const closed = await closeDossier(winding(), {
    ...{ dossierId: tweede.id, revisie: 1, uitkomst: 'opgelost', vragen: geenVragen },
    ...{ controleOp: '2026-12-10' as Datum, envelopes: await sealMore(at.adviseur, tweede.ref, bewijs) },
  })
  expect(closed).toMatchObject({ ok: true })
  const left = own(await getAfwikkeling(winding()))
  expect(left).toHaveLength(TWAALF - 1)
  expect(left.find(({ id }) => id === tweede.id)).toMatchObject({ nodig: 'vernietigen' })
  expect(await ask(db.admin, 'select count(*)::int as n from bewaring where object_id = $1', [tweede.id])).toEqual([
    { n: 1 },
  ])
})

test('R-AANST-4: suspended she sees none of it, and the bestuurder never does', async () => {
  const [, , derde] = zaken
  await ask(db.admin, `update aanstelling set status = 'geschorst' where account_id = $1`, [gever().accountId])
  expect(await getAfwikkeling({ ...gever(), aanstellingen: [] })).toBeNull()
  expect(await getAfwikkeling(at.world.actor.bestuurder)).toBeNull()
  expect(await getDossier(at.world.actor.bestuurder, derde?.id ?? '')).toBeNull()
})
