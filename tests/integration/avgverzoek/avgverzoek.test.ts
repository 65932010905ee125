import { beforeAll, describe, expect, test } from 'vitest'
import { answerAvgverzoek, extendAvgverzoek, recordAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { getAvgverzoek, listAvgtermijnen, listAvgverzoeken } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll } from '@/tests/support/sealing'
import { answerInput, avgInput, avgKern, recordedVerzoek } from './verzoek'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const tot = '2027-01-22' as Datum

describe('a request under the AVG', () => {
  test('R-AVG-1: is registered with its day and its term, and what is asked is sealed', async () => {
    const { id } = await recordedVerzoek(at)
    const found = await getAvgverzoek(adviseur(), id)
    expect(found).toMatchObject({ soort: 'inzage', ontvangenOp: vandaag, uiterlijkOp: '2026-12-22', zaak: null })
    const parts = found && (await openAll(at.adviseur, found.sealed))
    expect(parts).toMatchObject([{ sectie: 'kern', inhoud: avgKern }])
    expect(await eventsOf(db, id)).toEqual(['avgverzoek_recorded', 'avgverzoek_read'])
  })

  test('R-AVG-1: is about an own case, found by its number, or about none', async () => {
    const { id: dossierId } = await openedDossier(at)
    const [row] = await ask<{ nummer: string }>(db.admin, 'select nummer from dossier where id = $1', [dossierId])
    const { id } = await recordedVerzoek(at, { soort: 'wissen', zaak: row?.nummer ?? '' })
    const zaak = { soort: 'dossier', id: dossierId, nummer: row?.nummer }
    expect((await getAvgverzoek(adviseur(), id))?.zaak).toEqual({ ...zaak, aangehouden: null })
    await holdBewaring(adviseur(), { objectId: dossierId, grond: 'commissie' })
    expect((await getAvgverzoek(adviseur(), id))?.zaak).toMatchObject({ aangehouden: 'commissie' })
    const { input } = await avgInput(at, { zaak: '99-999' })
    expect(await recordAvgverzoek(adviseur(), input)).toEqual({ ok: false, failure: { kind: 'zaak_unknown' } })
    expect(await ask(db.admin, 'select from object where id = $1', [input.object.id])).toEqual([])
  })

  test('R-AVG-1: stands on Vandaag until it is answered, with the day by which it must be', async () => {
    const verzoek = await recordedVerzoek(at, { ontvangenOp: '2026-10-01' as Datum })
    const late = async () => (await getVandaag(adviseur()))?.teLaat.find(({ objectId }) => objectId === verzoek.id)
    // 1 november is a Sunday: the last day moves to the working day after it (R-TERM-2).
    expect(await late()).toMatchObject({ soort: 'avgverzoek', uiterlijk: '2026-11-02', kaart: verzoek.input.kaart })
    expect(await answerAvgverzoek(adviseur(), await answerInput(verzoek))).toMatchObject({ ok: true })
    expect(await late()).toBeUndefined()
  })

  test('R-AVG-1: is extended once, with a reason that is sealed, and then answered by the new day', async () => {
    const { id, seal } = await recordedVerzoek(at)
    const input = { verzoekId: id, revisie: 1, tot, envelopes: await seal('verslagen') }
    const none = { ...input, envelopes: [] }
    expect(await extendAvgverzoek(adviseur(), none)).toMatchObject({ failure: { kind: 'sealed_part_missing' } })
    const [one, other] = await Promise.all([extendAvgverzoek(adviseur(), input), extendAvgverzoek(adviseur(), input)])
    expect([one?.ok, other?.ok].filter(Boolean)).toHaveLength(1)
    expect(await getAvgverzoek(adviseur(), id)).toMatchObject({ verlengdTot: tot, revisie: 2 })
  })

  test('R-AVG-1: is answered once, by who decides on it, and the words are sealed', async () => {
    const verzoek = await recordedVerzoek(at)
    const input = await answerInput(verzoek)
    const [one, other] = await Promise.all([answerAvgverzoek(adviseur(), input), answerAvgverzoek(adviseur(), input)])
    expect([one?.ok, other?.ok].filter(Boolean)).toHaveLength(1)
    const found = await getAvgverzoek(adviseur(), verzoek.id)
    expect(found).toMatchObject({ besluit: 'deels', beantwoordOp: vandaag })
    expect(await eventsOf(db, verzoek.id)).toContain('avgverzoek_answered')
  })

  test('R-AVG-1: the same request sent twice, at once too, is there once', async () => {
    const { input } = await avgInput(at)
    const answers = await Promise.all([recordAvgverzoek(adviseur(), input), recordAvgverzoek(adviseur(), input)])
    expect(answers).toEqual([
      { ok: true, value: input.object.id },
      { ok: true, value: input.object.id },
    ])
    expect((await eventsOf(db, input.object.id)).filter((one) => one === 'avgverzoek_recorded')).toHaveLength(1)
  })

  test('R-AVG-1: nobody else reads or answers it', async () => {
    const verzoek = await recordedVerzoek(at)
    const input = await answerInput(verzoek)
    for (const [wie, actor] of outsiders(at.world)) {
      // While she winds down she still reads and answers what is her own (R-AANST-4).
      if (wie === 'herself, winding down') continue
      expect(await answerAvgverzoek(actor, input), wie).toEqual(notFound)
      expect(await getAvgverzoek(actor, verzoek.id), wie).toBeNull()
      expect((await listAvgverzoeken(actor))?.map(({ id }) => id) ?? [], wie).not.toContain(verzoek.id)
    }
  })
})

describe('the FG', () => {
  test('R-AVG-1: sees of each request its kind and its days, and nothing else', async () => {
    const { id, input } = await recordedVerzoek(at, { soort: 'rectificatie', ontvangenOp: '2026-11-20' as Datum })
    const regels = await listAvgtermijnen(at.world.actor.fg)
    const days = { ontvangenOp: '2026-11-20', uiterlijkOp: '2026-12-21', verlengdTot: null, beantwoordOp: null }
    expect(regels).toContainEqual({ soort: 'rectificatie', ...days })
    for (const secret of [id, input.hoedanigheid, at.world.account.adviseur, input.kaart])
      expect(JSON.stringify(regels)).not.toContain(secret)
    expect(await getAvgverzoek(at.world.actor.fg, id)).toBeNull()
    expect(await listAvgverzoeken(at.world.actor.fg)).toBeNull()
  })

  test('R-AVG-1, R-SPOOR-1: nobody but the FG, and each of his own bestuur', async () => {
    const text = 'select count(*)::int as aantal from avgverzoek where bestuur_id = $1'
    const [rows] = await ask<{ aantal: number }>(db.admin, text, [at.world.noord.id])
    expect(await listAvgtermijnen(at.world.actor.fg)).toHaveLength(rows?.aantal ?? 0)
    expect((await listAvgtermijnen(at.world.actor.buurFg))?.length).toBeLessThan(rows?.aantal ?? 0)
    for (const [wie, actor] of Object.entries(at.world.actor))
      if (!wie.toLowerCase().endsWith('fg')) expect(await listAvgtermijnen(actor), wie).toBeNull()
  })

  test('R-AVG-1: the database tells nobody else, whatever the page asks', async () => {
    const as = { aanstellingen: at.world.actor.fg.aanstellingen }
    for (const [wie, actor] of Object.entries(at.world.actor))
      if (!wie.toLowerCase().endsWith('fg')) expect(await listAvgtermijnen({ ...actor, ...as }), wie).toEqual([])
  })
})
