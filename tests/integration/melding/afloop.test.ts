import { beforeAll, describe, expect, test } from 'vitest'
import { closeMelding, triageMelding } from '@/lib/domain/melding/afloop.commands'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { answerMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import type { World } from '@/tests/support/callers'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { type IntakeWorld, seedIntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll } from '@/tests/support/sealing'
import {
  anderen,
  closeInput,
  eventsOf,
  geenMeld,
  recorded,
  recordInput,
  referred,
  rowOf,
  triageInput,
  welMeld,
} from './melding-world'

let db: TestDatabase
let at: IntakeWorld
let world: World

beforeAll(async () => {
  db = await testDatabase()
  at = await seedIntakeWorld(db)
  world = at.world
})

const refused = (kind: string) => expect.objectContaining({ ok: false, failure: expect.objectContaining({ kind }) })
const nee = { school: 'ja', onderwijs: 'nee', commissie: 'ja', andereRegeling: 'nee' } as const
const ander = { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'ja' } as const
const drie = { opgelost: 'ja', klager: 'ja', veiligheid: 'weet_niet' } as const

describe('the triage', () => {
  test('R-TRI-1: keeps the answers as codes and the reason sealed', async () => {
    const made = await recorded(at)
    expect(await triageMelding(world.actor.adviseur, await triageInput(at, made))).toEqual({
      ok: true,
      value: made.id,
    })
    const found = await getMelding(world.actor.adviseur, made.id)
    expect(found).toMatchObject({
      ...{ uitkomst: 'begeleiden', triageOp: vandaag, revisie: 2, probleemgebieden: ['ongewenst_gedrag'] },
      vragen: { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' },
    })
    const parts = await openAll(at.adviseur, found?.sealed as NonNullable<typeof found>['sealed'])
    expect(parts.find(({ sectie }) => sectie === 'verslagen')).toMatchObject({ inhoud: { reden: 'Past bij mij.' } })
    expect((await eventsOf(db, made.id)).filter((event) => event === 'melding_triaged')).toHaveLength(1)
  })

  test.each([
    ['R-TRI-1: guiding after a no', { vragen: nee }, 'must_refer'],
    ['R-TRI-7: guiding where another regulation is', { vragen: ander }, 'must_refer'],
    ['R-TRI-2: what is sexual without the parties', { probleemgebieden: ['seksueel'] }, 'partijen_missing'],
    ['R-TRI-3: a part that is not delimited', { uitkomst: 'begeleiden_deel' }, 'afbakening_missing'],
    ['without its reason', { envelopes: [] }, 'sealed_part_missing'],
    ['from an old copy', { revisie: 9 }, 'changed_elsewhere'],
  ] as const)('%s is refused, and nothing is decided', async (_, change, kind) => {
    const made = await recorded(at)
    const input = await triageInput(at, made, change as object)
    expect(await triageMelding(world.actor.adviseur, input)).toEqual(refused(kind))
    expect(await getMelding(world.actor.adviseur, made.id)).toMatchObject({ uitkomst: null, revisie: 1 })
  })

  test('R-TRI-6: who did not come himself is not guided; a worry goes on', async () => {
    const made = await recorded(at, { wijze: 'via_via' })
    expect(await triageMelding(world.actor.adviseur, await triageInput(at, made))).toEqual(
      refused('no_dossier_unasked'),
    )
    const zorg = await triageInput(at, made, { uitkomst: 'zorg_zonder_namen' })
    expect(await triageMelding(world.actor.adviseur, zorg)).toMatchObject({ ok: true })
  })

  test('can be done anew, and the former reason stays readable as an earlier revision', async () => {
    const made = await recorded(at)
    await triageMelding(world.actor.adviseur, await triageInput(at, made))
    const again = await triageInput(at, made, { uitkomst: 'doorverwijzen' }, 2)
    expect(await triageMelding(world.actor.adviseur, again)).toMatchObject({ ok: true })
    expect(await getMelding(world.actor.adviseur, made.id)).toMatchObject({ uitkomst: 'doorverwijzen', revisie: 3 })
  })

  test('sent twice says that it changed, and is done once', async () => {
    const made = await recorded(at)
    const input = await triageInput(at, made)
    expect(await triageMelding(world.actor.adviseur, input)).toMatchObject({ ok: true })
    expect(await triageMelding(world.actor.adviseur, input)).toEqual(refused('changed_elsewhere'))
    expect((await eventsOf(db, made.id)).filter((event) => event === 'melding_triaged')).toHaveLength(1)
  })

  test('of what was not received yet is refused: it has no number or card', async () => {
    const { id } = await referred(at)
    const input = { ...(await triageInput(at, await recordInput(at))), meldingId: id }
    expect(await triageMelding(world.actor.adviseur, input)).toEqual(refused('not_found'))
  })

  test.each(anderen)('by %s is refused as if it were not there', async (naam) => {
    const made = await recorded(at)
    expect(await triageMelding(world.actor[naam], await triageInput(at, made))).toEqual(refused('not_found'))
  })
})

describe('closing', () => {
  async function triaged(uitkomst: 'hart_luchten' | 'doorverwijzen') {
    const made = await recorded(at)
    await triageMelding(world.actor.adviseur, await triageInput(at, made, { uitkomst }))
    return made
  }

  test('R-TRI-5: hart luchten keeps the three answers', async () => {
    const made = await triaged('hart_luchten')
    expect(await closeMelding(world.actor.adviseur, await closeInput(at, made))).toEqual(refused('controle_missing'))
    const input = await closeInput(at, made, { controle: drie })
    expect(await closeMelding(world.actor.adviseur, input)).toEqual({ ok: true, value: made.id })
    expect(await getMelding(world.actor.adviseur, made.id)).toMatchObject({
      ...{ status: 'afgesloten', afgeslotenOp: vandaag },
      controle: drie,
    })
    expect((await eventsOf(db, made.id)).slice(0, 3)).toEqual(['melding_recorded', 'melding_triaged', 'melding_closed'])
  })

  test('before the triage, without its words, or from an old copy is refused', async () => {
    const open = await recorded(at)
    const early = await closeInput(at, open, { revisie: 1 })
    expect(await closeMelding(world.actor.adviseur, early)).toEqual(refused('not_triaged'))
    const made = await triaged('doorverwijzen')
    const bare = await closeInput(at, made, { envelopes: [] })
    expect(await closeMelding(world.actor.adviseur, bare)).toEqual(refused('sealed_part_missing'))
    const old = await closeInput(at, made, { revisie: 1 })
    expect(await closeMelding(world.actor.adviseur, old)).toEqual(refused('changed_elsewhere'))
    expect(await rowOf(db, made.id)).toMatchObject({ status: 'in_behandeling' })
  })

  test('ends it: after that it cannot be closed or decided again', async () => {
    const made = await triaged('doorverwijzen')
    const input = await closeInput(at, made)
    await closeMelding(world.actor.adviseur, input)
    expect(await closeMelding(world.actor.adviseur, input)).toEqual(refused('changed_elsewhere'))
    expect(await closeMelding(world.actor.adviseur, { ...input, revisie: 3 })).toEqual(refused('melding_closed'))
    const again = await triageInput(at, made, { revisie: 3 }, 2)
    expect(await triageMelding(world.actor.adviseur, { ...again, revisie: 3 })).toEqual(refused('melding_closed'))
  })

  test.each(anderen)('by %s is refused as if it were not there', async (naam) => {
    const made = await triaged('doorverwijzen')
    expect(await closeMelding(world.actor[naam], await closeInput(at, made))).toEqual(refused('not_found'))
  })
})

describe('R-MELD-8: the four questions again', () => {
  test('add answers; the former ones stay', async () => {
    const made = await recorded(at)
    const again = { objectId: made.id, antwoorden: welMeld }
    expect(await answerMeldplicht(world.actor.adviseur, again)).toEqual({
      ok: true,
      value: { soort: 'melding', id: made.id },
    })
    const found = await getMelding(world.actor.adviseur, made.id)
    expect(found?.meldplicht.map(({ uitkomst }) => uitkomst)).toEqual(['melden', 'geen'])
    await answerMeldplicht(world.actor.adviseur, { ...again, antwoorden: geenMeld })
    expect((await getMelding(world.actor.adviseur, made.id))?.meldplicht).toHaveLength(3)
    expect((await eventsOf(db, made.id)).filter((event) => event === 'meldplicht_answered')).toHaveLength(2)
  })

  test.each(anderen)('are refused to %s as if it were not there', async (naam) => {
    const made = await recorded(at)
    const input = { objectId: made.id, antwoorden: welMeld }
    expect(await answerMeldplicht(world.actor[naam], input)).toEqual(refused('not_found'))
    expect((await getMelding(world.actor.adviseur, made.id))?.meldplicht).toHaveLength(1)
  })
})
