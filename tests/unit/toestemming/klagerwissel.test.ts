import { describe, expect, test } from 'vitest'
import type { Partij } from '@/lib/domain/dossier/dossier'
import { changeKlager, requireSame, requireWissel } from '@/lib/domain/klagerwissel/klagerwissel.rules'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { asksAgain } from '@/lib/domain/toestemming/toestemming.rules'
import type { Datum } from '@/lib/kernel/datum'

const [before, today] = ['2026-10-14' as Datum, '2026-11-22' as Datum]
const pupil: Partij = {
  ...{ id: 'p', rol: 'klager', categorie: 'leerling', minderjarig: 'ja' },
  ...{ beoordeeldOp: before, vanaf: before, tot: null },
}
const teacher: Partij = { ...pupil, id: 't', rol: 'aangeklaagde', categorie: 'medewerker', minderjarig: 'nee' }
const parent = { id: 'o', categorie: 'ouder', minderjarig: 'nee' } as const
const grown = { id: 'p', categorie: 'leerling', minderjarig: 'nee' } as const
const roles = (partijen: readonly Partij[]) => partijen.map(({ id, rol, vanaf, tot }) => [id, rol, vanaf, tot])
const kind = (
  partijen: readonly Partij[],
  nieuw: Parameters<typeof requireWissel>[2],
  oudersStand: 'geinformeerd' | 'nog_te_doen' = 'geinformeerd',
) => {
  const allowed = requireWissel({ oudersStand }, partijen, nieuw)
  return allowed.ok ? 'ok' : allowed.failure.kind
}
const withParent = changeKlager([pupil, teacher], parent, today)

describe('R-MIN-1: a parent steps in', () => {
  test('R-MIN-1: the parent is klager, the pupil betrokken leerling; every role has its dates', () => {
    expect(roles(withParent)).toEqual([
      ['p', 'klager', before, today],
      ['t', 'aangeklaagde', before, null],
      ['p', 'betrokken_leerling', today, null],
      ['o', 'klager', today, null],
    ])
  })

  test('R-MIN-1: whose age counts is the klager himself, not another pupil of the case', () => {
    const sister: Partij = { ...pupil, id: 's', rol: 'betrokken_leerling', minderjarig: 'nee' }
    expect(kind([sister, pupil], parent)).toBe('ok')
  })

  test('R-MIN-1, R-MIN-4: not before it is recorded that the parents know', () => {
    expect(kind([pupil], parent)).toBe('ok')
    expect(kind([pupil], parent, 'nog_te_doen')).toBe('ouders_first')
  })
})

describe('R-MIN-2: a pupil turns 18', () => {
  const later = '2027-03-01' as Datum

  test('R-MIN-2: the pupil is klager again, and the parent a parent', () => {
    expect(roles(changeKlager(withParent, grown, later)).toSorted()).toEqual([
      ['o', 'klager', today, later],
      ['o', 'ouder', later, null],
      ['p', 'betrokken_leerling', today, later],
      ['p', 'klager', before, today],
      ['p', 'klager', later, null],
      ['t', 'aangeklaagde', before, null],
    ])
  })

  test('R-MIN-1: back and forth on one day, each role stands there once, as it is at the end of it', () => {
    const back = changeKlager(withParent, { ...grown, id: 'p' }, today)
    expect(roles(back).toSorted()).toEqual([
      ['o', 'klager', today, today],
      ['o', 'ouder', today, null],
      ['p', 'betrokken_leerling', today, today],
      ['p', 'klager', before, today],
      ['p', 'klager', today, null],
      ['t', 'aangeklaagde', before, null],
    ])
    expect(roles(changeKlager(back, parent, today)).toSorted()).toEqual([
      ['o', 'klager', today, null],
      ['o', 'ouder', today, today],
      ['p', 'betrokken_leerling', today, null],
      ['p', 'klager', before, today],
      ['p', 'klager', today, today],
      ['t', 'aangeklaagde', before, null],
    ])
  })

  test('R-MIN-2: who was klager all along is assessed anew, with no other date', () => {
    const [again] = changeKlager([pupil, teacher], grown, later)
    expect(again).toEqual({ ...pupil, minderjarig: 'nee', beoordeeldOp: later })
  })

  test('R-MIN-2: under 18 nobody becomes klager but a parent, from 18 no parent does', () => {
    expect(kind(withParent, { ...grown, minderjarig: 'ja' })).toBe('still_minor')
    expect(kind(withParent, { ...grown, minderjarig: 'onbekend' })).toBe('still_minor')
    expect(kind(withParent, grown)).toBe('ok')
    expect(kind(changeKlager(withParent, grown, later), parent)).toBe('pupil_is_adult')
  })

  test('nothing changes for who is klager already, and an employee is no pupil', () => {
    expect(kind([{ ...pupil, minderjarig: 'nee' }], grown)).toBe('nothing_changes')
    expect(kind([{ ...teacher, rol: 'klager' }], parent)).toBe('not_a_pupil')
  })
})

describe('R-MIN-2: which toestemmingen are asked again', () => {
  const given: Toestemming = {
    ...{ id: 'a', soort: 'dossier_aanleggen', gever: 'klager', vorm: 'mondeling', voorId: null, gegevenOp: before },
    ...{ geldigTot: null, ingetrokkenOp: null, eindeGrond: null, bewijsId: null },
  }
  const byParent = { ...given, id: 'b', soort: 'bemiddeling', gever: 'ouder' } as const
  const over = { ...given, id: 'c', geldigTot: before }

  test('R-MIN-2: of another klager all that hold; of the same what a parent gave for him', () => {
    expect(asksAgain([given, byParent, over], today, true)).toEqual([given, byParent])
    expect(asksAgain([given, byParent, over], today, false)).toEqual([byParent])
  })

  test('R-MIN-2: given again is only what was there, for the same recipient, and once', () => {
    const again = (vorigeId: string, soort: Toestemming['soort'], voorId: string | null = null) => ({
      ...{ vorigeId, toestemming: { soort, voorId } },
    })
    expect(requireSame([given], [again('a', 'dossier_aanleggen')]).ok).toBe(true)
    expect(requireSame([given], []).ok).toBe(true)
    for (const wrong of [
      [again('a', 'bemiddeling')],
      [again('b', 'bemiddeling')],
      [again('a', 'dossier_aanleggen', 'x')],
      [again('a', 'dossier_aanleggen'), again('a', 'dossier_aanleggen')],
    ])
      expect(requireSame([given], wrong).ok).toBe(false)
  })
})
