import { describe, expect, test } from 'vitest'
import type { Spoor } from '@/lib/domain/toezicht/toezicht'
import { hadToegangOp, type Moment, periodesVan } from '@/lib/domain/toezicht/toezicht.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const spoor = (over: Partial<Spoor> = {}): Spoor => ({
  ...{ status: 'actief', vanaf: day('2026-08-01'), tot: null, bevestigdOp: day('2026-08-05') },
  ...{ geschorstOp: null, beeindigdOp: null, afwikkelenTot: null, ...over },
})
const moment = (op: string, wat: Moment['wat']): Moment => ({ op: day(op), wat })

describe('R-AANST-4: from when until when an aanstelling let someone in', () => {
  test('from its first day or its confirmation, whichever came last, until winding down is over', () => {
    expect(periodesVan(spoor(), [])).toEqual([{ van: '2026-08-05', tot: null }])
    const einde = { tot: day('2026-10-31'), afwikkelenTot: day('2026-11-30') }
    expect(periodesVan(spoor(einde), [])).toEqual([{ van: '2026-08-05', tot: '2026-11-30' }])
    expect(periodesVan(spoor({ status: 'voorbereid' }), [])).toEqual([])
    expect(periodesVan(spoor({ status: 'beeindigd', bevestigdOp: null }), [])).toEqual([])
  })

  test('with every suspension cut out, as the logboek tells them', () => {
    const momenten = [
      moment('2026-09-10', 'geschorst'),
      moment('2026-09-20', 'hervat'),
      moment('2026-10-01', 'geschorst'),
    ]
    const periodes = periodesVan(spoor({ status: 'geschorst', geschorstOp: day('2026-10-01') }), momenten)
    expect(periodes).toEqual([
      { van: '2026-08-05', tot: '2026-09-10' },
      { van: '2026-09-20', tot: '2026-10-01' },
    ])
    const op = (text: string) => hadToegangOp(periodes, day(text))
    expect([op('2026-08-04'), op('2026-08-05'), op('2026-09-15'), op('2026-09-20'), op('2026-10-02')]).toEqual([
      ...[false, true, false, true, false],
    ])
  })

  test('with the one that its row keeps, where the logboek tells none', () => {
    const geschorst = spoor({ status: 'geschorst', geschorstOp: day('2026-09-10') })
    expect(periodesVan(geschorst, [])).toEqual([{ van: '2026-08-05', tot: '2026-09-10' }])
    const over = { ...geschorst, status: 'beeindigd' as const, tot: day('2026-09-30'), beeindigdOp: day('2026-10-02') }
    expect(periodesVan(over, [])).toEqual([{ van: '2026-08-05', tot: '2026-09-10' }])
  })

  test('not at all where it was over before it began', () => {
    expect(periodesVan(spoor({ status: 'beeindigd', tot: day('2026-07-31') }), [])).toEqual([])
  })
})
