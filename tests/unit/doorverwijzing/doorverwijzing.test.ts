import { describe, expect, test } from 'vitest'
import type { Doorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing'
import { koudInhoud, warmInhoud } from '@/lib/domain/doorverwijzing/doorverwijzing.inhoud'
import { actOf, follow, opvolgdag, refer } from '@/lib/domain/doorverwijzing/doorverwijzing.rules'
import { doorverwijzingKenmerken } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { actNeedsToestemming } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const kenmerken = {
  ...{ doel: 'landelijk:veilig-thuis', manier: 'warm', wijze: 'samen', ouder: 'nvt' },
  ...{ afgesprokenOp: '2026-11-02', opvolgenOp: '2026-11-16' },
}

describe('R-DVW-1: warm or cold', () => {
  test('R-DVW-1: who is told something is told with toestemming; a name and a number need none', () => {
    expect(actNeedsToestemming[actOf.warm]).toEqual([['dossier_aanleggen'], ['doorverwijzen']])
    expect(actNeedsToestemming[actOf.koud]).toEqual([['dossier_aanleggen']])
  })

  test('R-DVW-1: warm has three ways, and one is chosen', () => {
    expect(doorverwijzingKenmerken.safeParse({ ...kenmerken, wijze: null }).error?.issues[0]).toMatchObject({
      path: ['wijze'],
      message: 'Kies hoe u samen contact legt.',
    })
    for (const wijze of ['samen', 'inlichten', 'meegaan'])
      expect(doorverwijzingKenmerken.safeParse({ ...kenmerken, wijze }).success).toBe(true)
    expect(doorverwijzingKenmerken.safeParse({ ...kenmerken, manier: 'koud', wijze: null }).success).toBe(true)
  })

  test('R-DVW-1: cold asks why, warm asks what is told', () => {
    const leeg = { verteld: ' ', waaromKoud: ' ', vervolg: '' }
    expect(koudInhoud.safeParse(leeg).error?.issues[0]?.path).toEqual(['waaromKoud'])
    expect(warmInhoud.safeParse(leeg).error?.issues[0]?.path).toEqual(['verteld'])
  })

  test.each(['landelijk:bestaat-niet', 'landelijk:', 'eigen:nee', 'veilig-thuis', ''])('%j is no receiver', (doel) => {
    expect(doorverwijzingKenmerken.safeParse({ ...kenmerken, doel }).error?.issues[0]?.message).toBe(
      'Kies naar wie u verwijst.',
    )
  })
})

describe('R-ROUTE-5: a minor goes to help with a parent', () => {
  const today = day('2026-11-22')
  test.each([
    ['ja', true, false, null],
    ['nee', true, false, 'parent_missing'],
    ['nvt', true, false, 'parent_missing'],
    ['nee', true, true, null],
    ['nee', false, false, null],
    ['nvt', false, false, null],
  ] as const)('R-ROUTE-5: parent %s, minor %s, parents kept out %s: %s', (ouder, minderjarig, oudersBuiten, kind) => {
    const result = refer({ ouder, afgesprokenOp: today }, { minderjarig, oudersBuiten }, today)
    expect(result.ok ? null : result.failure.kind).toBe(kind)
  })

  test('what was agreed was not agreed tomorrow', () => {
    const tomorrow = { ouder: 'nvt', afgesprokenOp: day('2026-11-23') } as const
    expect(refer(tomorrow, { minderjarig: false, oudersBuiten: false }, today)).toMatchObject({
      failure: { kind: 'agreed_later' },
    })
  })
})

describe('R-DVW-3: followed up', () => {
  const made: Doorverwijzing = {
    ...{ id: 'a', objectId: 'b', landelijk: 'politie', ingangId: null, manier: 'koud', wijze: null, ouder: 'nvt' },
    ...{ afgesprokenOp: day('2026-11-02'), opvolgenOp: day('2026-11-16'), opgevolgdOp: null, aangekomen: null },
  }
  const today = day('2026-11-22')

  test.each([
    ['2026-11-02', '2026-11-16'],
    ['2026-12-24', '2027-01-07'],
    ['2028-02-20', '2028-03-06'],
  ])('R-DVW-3: agreed on %s, asked after two weeks on %s', (agreed, asked) => {
    expect(opvolgdag(day(agreed))).toBe(asked)
  })

  test('R-DVW-3: made → followed, with whether he arrived', () => {
    const result = follow(made, { op: today, aangekomen: 'nee', today })
    expect(result).toMatchObject({ ok: true, value: { opgevolgdOp: today, aangekomen: 'nee' } })
  })

  test.each([
    [{ ...made, opgevolgdOp: day('2026-11-10') }, '2026-11-22', 'already_followed'],
    [made, '2026-11-23', 'in_future'],
    [made, '2026-11-01', 'before_agreed'],
  ])('R-DVW-3: not twice, not in the future, not before it was agreed', (found, op, kind) => {
    expect(follow(found, { op: day(op), aangekomen: 'ja', today })).toMatchObject({ failure: { kind } })
  })
})
