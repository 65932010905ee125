import { describe, expect, test } from 'vitest'
import { isBindend, tekortenOf } from '@/lib/domain/aanstelling/bezetting.rules'
import { actief, day, geschorst, today } from './aanstellingen'

const scholen = [
  { id: 'school', sector: 'po' },
  { id: 'mbo', sector: 'mbo' },
]
const both = { model: 'contactpersoon_en_vertrouwenspersoon', today } as const
const alone = { model: 'alleen_vertrouwenspersonen', today } as const
const noor = actief({ schoolIds: ['school', 'mbo'] })
const daan = actief({ id: 'a2', accountId: 'daan', schoolIds: ['school'] })
const cor = actief({ id: 'c1', accountId: 'cor', rol: 'contactpersoon', schoolIds: ['school'] })

describe('R-AANST-2: who is missing', () => {
  test('with contactpersonen: each school asks for both', () => {
    expect(tekortenOf(scholen, [noor, daan, cor], both)).toEqual([
      { soort: 'geen_contactpersoon', schoolId: 'mbo', grond: 'cao' },
    ])
    expect(tekortenOf([{ id: 'ander', sector: 'vo' }], [noor, daan], both)).toEqual([
      { soort: 'geen_contactpersoon', schoolId: 'ander', grond: 'regeling' },
      { soort: 'geen_vertrouwenspersoon', schoolId: 'ander', grond: 'regeling' },
    ])
  })

  test('without them: each school asks for a vertrouwenspersoon, which binds at an mbo', () => {
    expect(tekortenOf(scholen, [noor, daan], alone)).toEqual([])
    expect(tekortenOf(scholen, [], alone)).toEqual([
      { soort: 'geen_vertrouwenspersoon', schoolId: 'mbo', grond: 'cao' },
      { soort: 'geen_vertrouwenspersoon', schoolId: 'school', grond: 'advies' },
      { soort: 'minder_dan_twee', aantal: 0 },
    ])
  })

  test('what binds stands before what is preferred', () => {
    expect(tekortenOf(scholen, [], alone).map(isBindend)).toEqual([true, false, false])
  })

  test('preferably two people; one with two aanstellingen is one', () => {
    const again = { ...noor, id: 'a3' }
    expect(tekortenOf(scholen, [noor, again], alone)).toEqual([{ soort: 'minder_dan_twee', aantal: 1 }])
  })

  test('who is suspended, over or still to begin fills no place', () => {
    const gone = [
      geschorst({ schoolIds: ['school', 'mbo'] }),
      { ...noor, tot: day('2026-11-21') },
      { ...noor, vanaf: day('2026-11-23') },
    ]
    for (const one of gone) expect(tekortenOf(scholen, [one], alone)).toHaveLength(3)
    expect(tekortenOf(scholen, [{ ...noor, tot: today, vanaf: today }, daan], alone)).toEqual([])
  })
})
