import { beforeAll, describe, expect, test } from 'vitest'
import { amendTermijn, beginTermijn } from '@/lib/domain/dossier/termijn.commands'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { amendKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.commands'
import { getKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.queries'
import { amendKlachtencommissieInput } from '@/lib/domain/klachtencommissie/klachtencommissie.schema'
import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import { listAdviesgesprekken } from '@/lib/domain/reglement/adviesgesprek.queries'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import type { Termijnregels } from '@/lib/domain/reglement/reglement'
import * as commands from '@/lib/domain/reglement/reglement.commands'
import * as queries from '@/lib/domain/reglement/reglement.queries'
import { amendReglementInput, reglementUit, reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import type { Termijnregel } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const bestuurder = () => at.world.actor.bestuurder
const adviseur = () => at.world.actor.adviseur
const day = (text: string) => text as Datum

/** What the form sends of a whole ruleset. */
const sent = (termijnen: Partial<Termijnregels>, more = {}) =>
  amendReglementInput.parse({
    ...reglementWaarden(termijnen),
    ...{ naarWerkdag: 'ja', geraadpleegd: ['gmr'], geldtVanaf: '22-11-2026', ...more },
  })

async function indienen() {
  const { id } = await openedDossier(at)
  const basis = { basisSoort: 'dag', van: day('2026-10-05'), tot: null, eigenaar: 'klager' } as const
  const done = await beginTermijn(adviseur(), { objectId: id, soort: 'indienen', ...basis })
  const uiterlijk = async () => (await listTermijnen(adviseur(), id))?.[0]?.dagen?.laatst.laatste
  return { done, uiterlijk, id }
}

describe('R-TERM-6: a ruleset', () => {
  test('R-TERM-6: a new version begins on its day and leaves running cases as they are', async () => {
    const before = await indienen()
    expect(await before.uiterlijk()).toBe('2027-10-05')
    const twee = { aantal: 2, eenheid: 'jaren' as const }
    const indienenTwee = { ...(presetTermijnen.isob.indienen as Termijnregel), lengte: twee }
    const input = sent({ ...presetTermijnen.isob, indienen: indienenTwee })
    expect(await commands.amendReglement(bestuurder(), input)).toMatchObject({ ok: true })
    expect(await before.uiterlijk()).toBe('2027-10-05')
    const after = await indienen()
    expect(await after.uiterlijk()).toBe('2028-10-05')
    // Another base date of the running case is reckoned by the rule it began with.
    const [termijn] = (await listTermijnen(adviseur(), before.id)) ?? []
    const ref = { objectId: before.id, termijnId: termijn?.id ?? '', revisie: 1, eigenaar: 'klager' as const }
    const basis = { basisSoort: 'dag' as const, van: day('2026-10-06'), tot: null }
    expect(await amendTermijn(adviseur(), { ...ref, ...basis })).toMatchObject({ ok: true })
    expect(await before.uiterlijk()).toBe('2027-10-06')
  })

  test('what the form sends of a preset is that preset, and is seen with who laid it down', async () => {
    for (const preset of ['isob', 'handreiking', 'wet_alleen'] as const) {
      const input = sent(presetTermijnen[preset])
      expect(reglementUit(input).termijnen).toEqual(presetTermijnen[preset])
      expect(await commands.amendReglement(bestuurder(), input)).toMatchObject({ ok: true })
      expect((await queries.getReglement(bestuurder()))?.nu.preset).toBe(preset)
    }
    expect((await queries.getReglement(bestuurder()))?.versies[0]?.niet).toEqual(['vertrouwenspersoon', 'commissie'])
    const events = await ask(
      db.admin,
      `select data from logboek where event = 'reglement_amended' order by nr desc limit 1`,
    )
    expect(events).toMatchObject([{ data: { preset: 'wet_alleen' } }])
    // By the law alone there is no term for filing a klacht.
    expect((await indienen()).done).toMatchObject({ failure: { kind: 'no_rule' } })
  })

  test('not in the past, by a bestuurder only, and not seen at another bestuur', async () => {
    const input = sent(presetTermijnen.isob)
    expect(await commands.amendReglement(bestuurder(), { ...input, geldtVanaf: day('2026-11-21') })).toMatchObject({
      failure: { kind: 'begins_in_past' },
    })
    const before = (await queries.getReglement(at.world.actor.buurBestuurder))?.versies.length
    expect(await commands.amendReglement(bestuurder(), input)).toMatchObject({ ok: true })
    for (const actor of [adviseur(), at.world.actor.beheerder, at.world.actor.contactpersoon, at.world.actor.fg])
      expect(await commands.amendReglement(actor, input)).toMatchObject({ failure: { kind: 'not_found' } })
    expect((await queries.getReglement(at.world.actor.buurBestuurder))?.versies.length).toBe(before)
  })

  test('T-NAZORG: the check afterwards is proposed by the rules of the day', async () => {
    await commands.amendReglement(bestuurder(), sent(presetTermijnen.handreiking))
    expect(await queries.getNazorgdag(adviseur())).toBe('2026-12-21')
    await commands.amendReglement(bestuurder(), sent(presetTermijnen.wet_alleen))
    expect(await queries.getNazorgdag(adviseur())).toBeNull()
  })

  test('T-EVAL: the bestuur sees by when it is looked at again', async () => {
    await commands.amendReglement(bestuurder(), sent(presetTermijnen.isob))
    expect((await queries.getEvaluatie(bestuurder()))?.dag.laatste).toBe('2030-11-22')
    expect(await queries.getEvaluatie(adviseur())).toBeNull()
  })
})

describe('R-TERM-1: closed days', () => {
  test('are kept by bestuurder and beheerder, taken away again, and seen by who keeps them', async () => {
    const input = { wie: 'commissie', naam: 'Kerst', van: day('2026-12-19'), tot: day('2027-01-03') } as const
    const { beheerder, contactpersoon } = at.world.actor
    const made = await commands.recordSluiting(beheerder, input)
    expect(made).toMatchObject({ ok: true })
    expect(await queries.listSluitingen(bestuurder())).toContainEqual(expect.objectContaining({ naam: 'Kerst' }))
    expect(await queries.listSluitingen(adviseur())).toBeNull()
    expect(await commands.recordSluiting(contactpersoon, input)).toMatchObject({ failure: { kind: 'not_found' } })
    const ref = { sluitingId: made.ok ? made.value : '' }
    expect(await commands.withdrawSluiting(bestuurder(), ref)).toMatchObject({ ok: true })
    expect(await commands.withdrawSluiting(bestuurder(), ref)).toMatchObject({ failure: { kind: 'not_found' } })
    expect((await queries.listSluitingen(bestuurder()))?.map(({ naam }) => naam)).not.toContain('Kerst')
  })
})

describe('R-KL-9: the committee of a bestuur', () => {
  const commissie = (more = {}) =>
    amendKlachtencommissieInput.parse({
      ...{ soort: 'eigen', naam: 'Klachtencommissie Zevenster', onafhankelijk: 'ja', geldtVanaf: '22-11-2026' },
      ...{
        indienen_aantal: '3',
        indienen_eenheid: 'jaren',
        indienen_grond: 'regeling',
        indienen_bron: 'art. 4',
        ...more,
      },
    })

  test('R-KL-9: its own ruleset wins over that of the bestuur for what begins after it', async () => {
    await commands.amendReglement(bestuurder(), sent(presetTermijnen.isob))
    const before = await indienen()
    expect(await amendKlachtencommissie(bestuurder(), commissie())).toMatchObject({ ok: true })
    expect((await getKlachtencommissie(bestuurder()))?.nu).toMatchObject({
      ...{ naam: 'Klachtencommissie Zevenster', onafhankelijk: true },
      reglement: { indienen: { lengte: { aantal: 3, eenheid: 'jaren' }, bron: 'art. 4' } },
    })
    const after = await indienen()
    expect([await before.uiterlijk(), await after.uiterlijk()]).toEqual(['2027-10-05', '2029-10-05'])
  })

  test('R-KL-9: not in the past, and by a bestuurder only', async () => {
    expect(await amendKlachtencommissie(bestuurder(), commissie({ geldtVanaf: '21-11-2026' }))).toMatchObject({
      failure: { kind: 'begins_in_past' },
    })
    expect(await amendKlachtencommissie(at.world.actor.beheerder, commissie())).toMatchObject({
      failure: { kind: 'not_found' },
    })
  })
})

describe('T-ADVG: a talk with the directeur', () => {
  test('gives by when the next is, and is seen by who had it alone', async () => {
    await commands.amendReglement(bestuurder(), sent(presetTermijnen.isob))
    const input = { schoolId: at.world.noord.school, op: day('2026-11-16') }
    expect(await recordAdviesgesprek(adviseur(), input)).toMatchObject({ ok: true })
    const mine = (await listAdviesgesprekken(adviseur()))?.scholen.find(({ id }) => id === input.schoolId)
    expect(mine).toMatchObject({ vorige: '2026-11-16', volgende: '2026-12-28' })
    const theirs = (await listAdviesgesprekken(at.world.actor.collega))?.scholen ?? []
    expect(theirs.map(({ vorige }) => vorige)).not.toContain('2026-11-16')
    expect(await recordAdviesgesprek(adviseur(), { ...input, op: day('2026-11-23') })).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect(await recordAdviesgesprek(adviseur(), { schoolId: at.world.noord.andereSchool, op: vandaag })).toMatchObject(
      {
        failure: { kind: 'not_found' },
      },
    )
  })
})
