import { beforeAll, describe, expect, test } from 'vitest'
import { answerAvgverzoek, extendAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { getAvgverzoek, listAvgtermijnen } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { extendBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { listBewaringen } from '@/lib/domain/bewaring/bewaring.queries'
import { destroyAvgverzoek, destroyZaken } from '@/lib/domain/bewaring/destroy.commands'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { listBewijzen } from '@/lib/domain/vernietiging/vernietiging.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { setDay } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { notFound, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'
import { answeredVerzoek, answerInput, recordedVerzoek } from './verzoek'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const regelOf = async (id: string) => (await listBewaringen(adviseur()))?.find(({ objectId }) => objectId === id)
const destroy = (objectId: string, grond: 'bewaartermijn' | 'avg' = 'bewaartermijn') =>
  destroyAvgverzoek(adviseur(), { objectId, grond, nummer: '' })

describe('R-BEW-1: a request under the AVG has a term of its own', () => {
  test('R-BEW-1: from its answer, for as long as the bestuur keeps a closed dossier at most', async () => {
    const open = await recordedVerzoek(at)
    expect(await regelOf(open.id)).toBeUndefined()
    const { id, input } = await answeredVerzoek(at)
    expect(await regelOf(id)).toMatchObject({
      ...{ soort: 'avgverzoek', begonnenOp: vandaag, afgeslotenOp: vandaag, kaart: input.kaart, nummer: null },
      ...{ vernietigenOp: '2028-11-22', uiterlijkOp: '2028-11-22', schoolNaam: '' },
    })
    const [row] = await ask<{ n: number }>(db.deur, `select count(*)::int as n from deur_bewaring_melden('2028-10-25')`)
    expect(row?.n).toBeGreaterThan(0)
  })

  test('R-BEW-1: stays longer with a reason', async () => {
    const { id, ref } = await answeredVerzoek(at)
    const grond = newId() as string
    const reden = { sectie: 'bewijs' as const, itemId: grond, revisie: 1, inhoud: { reden: 'Er loopt bezwaar.' } }
    const input = { objectId: id, id: grond, tot: '2028-11-01' as Datum }
    const envelopes = await sealMore(at.adviseur, ref, [reden])
    expect(await extendBewaring(adviseur(), { ...input, envelopes })).toMatchObject({ ok: true })
    expect(await regelOf(id)).toMatchObject({ vernietigenOp: '2028-11-01' })
  })

  test('R-BEW-3: is destroyed with proof once it is answered, and not before', async () => {
    const verzoek = await recordedVerzoek(at)
    const draft = `insert into draft (account_id, id, onderwerp, revisie, bytes, bestuur_id) values ($1, $2, $3, 1, '\\x00', $4)`
    await ask(db.admin, draft, [
      ...[adviseur().accountId, newId(), `avgverzoek:${verzoek.id}:beantwoorden`, at.world.noord.id],
    ])
    expect(await destroy(verzoek.id, 'avg')).toEqual({ ok: false, failure: { kind: 'not_answered' } })
    expect(await answerAvgverzoek(adviseur(), await answerInput(verzoek))).toMatchObject({ ok: true })
    const done = await destroy(verzoek.id)
    expect(done).toMatchObject({ ok: true })
    expect(await getAvgverzoek(adviseur(), verzoek.id)).toBeNull()
    const proof = (await listBewijzen(adviseur()))?.bewijzen.find(({ objectId }) => objectId === verzoek.id)
    const days = { geopendOp: vandaag, afgeslotenOp: vandaag, sleutelsTot: '2026-12-06' }
    expect(proof).toMatchObject({ soort: 'avgverzoek', nummer: null, grond: 'bewaartermijn', ...days })
    for (const table of ['object', 'envelope', '"grant"', 'avgverzoek', 'bewaring', 'draft'])
      expect(await ask(db.admin, `select 1 from ${table} t where strpos(t::text, $1) > 0`, [verzoek.id])).toEqual([])
    expect((await listBewijzen(at.world.actor.fg))?.bewijzen.map(({ objectId }) => objectId)).toContain(verzoek.id)
  })

  test('R-BEW-3: nobody else destroys it', async () => {
    const { id: objectId } = await answeredVerzoek(at)
    const mine = outsiders(at.world).filter(([, actor]) => actor.accountId !== adviseur().accountId)
    for (const [wie, actor] of mine)
      expect(await destroyAvgverzoek(actor, { objectId, grond: 'bewaartermijn', nummer: '' }), wie).toEqual(notFound)
  })

  test('R-BEW-5: confirmed with others it goes by the clock, on the ground of its term', async () => {
    const { id } = await answeredVerzoek(at)
    await setDay(db, id, '2026-11-22')
    const vernietigen = (await getVandaag(adviseur()))?.nu.find(({ objectId }) => objectId === id)
    expect(vernietigen).toMatchObject({ soort: 'vernietigen', objectSoort: 'avgverzoek' })
    expect(await destroyZaken(adviseur(), { zaken: [id], zeker: 'ja' })).toMatchObject({ ok: true })
    const termijnen = (await listAvgtermijnen(at.world.actor.fg))?.length ?? 0
    const [row] = await ask<{ done: boolean }>(db.deur, `select deur_bevestigd_vernietigen('2026-11-22') as done`)
    expect(row?.done).toBe(true)
    const proofs = await ask(db.admin, 'select soort, grond, schooljaar from vernietiging where object_id = $1', [id])
    expect(proofs).toEqual([{ soort: 'avgverzoek', grond: 'bewaartermijn', schooljaar: 2026 }])
    expect(await listAvgtermijnen(at.world.actor.fg)).toHaveLength(termijnen - 1)
  })
})

describe('R-AANST-4: at the end of an aanstelling', () => {
  const winding = (): Actor => ({
    ...adviseur(),
    aanstellingen: adviseur().aanstellingen.map((one) => ({ ...one, werking: 'afwikkelend' as const })),
  })
  const verzoekIn = async (id: string) =>
    (await getAfwikkeling(winding()))?.verzoeken.find((verzoek) => verzoek.id === id)

  test('R-OVD-3, R-AVG-1: an open request stands on the page of what is needed, is answered, and can then go', async () => {
    const verzoek = await recordedVerzoek(at)
    const last = 'update aanstelling set tot = $2, afwikkelen_tot = $3 where account_id = $1'
    await ask(db.admin, last, [adviseur().accountId, '2026-11-21', '2026-12-21'])
    expect(await verzoekIn(verzoek.id)).toMatchObject({ beantwoordOp: null, kaart: verzoek.input.kaart })
    const tot = { verzoekId: verzoek.id, revisie: 1, tot: '2027-01-10' as Datum }
    const more = { ...tot, envelopes: await verzoek.seal('verslagen') }
    expect(await extendAvgverzoek(winding(), more)).toEqual(notFound)
    expect(await answerAvgverzoek(winding(), await answerInput(verzoek))).toMatchObject({ ok: true })
    expect(await verzoekIn(verzoek.id)).toMatchObject({ beantwoordOp: vandaag })
    const gone = await destroyAvgverzoek(winding(), { objectId: verzoek.id, grond: 'vertrek', nummer: '' })
    expect(gone).toMatchObject({ ok: true })
    expect(await verzoekIn(verzoek.id)).toBeUndefined()
    await ask(db.admin, last, [adviseur().accountId, null, null])
  })

  test('R-AANST-4, R-BEW-5: one that nobody can open any more goes by the clock', async () => {
    const { id } = await recordedVerzoek(at)
    const status = `update aanstelling set status = $2, geschorst_op = '2026-11-20' where account_id = $1`
    await ask(db.admin, status, [adviseur().accountId, 'geschorst'])
    for (let more = true; more; ) {
      const rows = await ask<{ done: boolean }>(db.deur, `select deur_onbereikbaar_vernietigen('2028-11-20') as done`)
      more = rows[0]?.done ?? false
    }
    const proofs = await ask(db.admin, 'select soort, grond, door from vernietiging where object_id = $1', [id])
    expect(proofs).toEqual([{ soort: 'avgverzoek', grond: 'onbereikbaar', door: null }])
  })
})
