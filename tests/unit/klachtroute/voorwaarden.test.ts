import { describe, expect, test } from 'vitest'
import {
  requireBemiddelbaar,
  requireUitleg,
  requireUninvolved,
  uitlegFor,
} from '@/lib/domain/klachtroute/voorwaarden.rules'
import { dag, vandaag } from './stap'

describe('R-SPOOR-2: the accused may be the recipient', () => {
  test('R-SPOOR-2: the question is answered first; who is involved is passed by', () => {
    expect(requireUninvolved('directie', null)).toMatchObject({ failure: { kind: 'betrokken_open' } })
    expect(requireUninvolved('directie', 'nee')).toEqual({ ok: true, value: undefined })
    expect(requireUninvolved('directie', 'ja')).toMatchObject({
      failure: { kind: 'ontvanger_involved', daarna: 'bestuur' },
    })
    expect(requireUninvolved('lijn', 'ja')).toMatchObject({ failure: { daarna: 'directie' } })
    expect(requireUninvolved('signaal_doorgeven', 'ja')).toMatchObject({ failure: { daarna: 'bestuur' } })
  })

  test('R-SPOOR-2: nobody of the bestuur left: the vertrouwensinspecteur comes first', () => {
    expect(requireUninvolved('bestuur', 'ja')).toMatchObject({
      failure: { kind: 'ontvanger_involved', daarna: 'vertrouwensinspecteur' },
    })
  })

  test('R-SPOOR-2: of a step that goes to nobody in charge it is not asked', () => {
    expect(requireUninvolved('klachtencommissie', null)).toEqual({ ok: true, value: undefined })
  })
})

describe('R-ROUTE-4: bemiddeling', () => {
  const goed = { wetOvertreden: 'nee', anderAkkoordOp: dag('10'), mediator: true, gemarkeerd: false } as const

  test('R-ROUTE-4: with both sides and a mediator of the sociale kaart', () => {
    expect(requireBemiddelbaar(goed, vandaag)).toEqual({ ok: true, value: undefined })
    expect(requireBemiddelbaar({ ...goed, mediator: false }, vandaag)).toMatchObject({
      failure: { kind: 'mediator_missing' },
    })
    expect(requireBemiddelbaar({ ...goed, anderAkkoordOp: null }, vandaag)).toMatchObject({
      failure: { kind: 'other_side_missing' },
    })
    expect(requireBemiddelbaar({ ...goed, anderAkkoordOp: dag('23') }, vandaag)).toMatchObject({
      failure: { kind: 'in_future' },
    })
  })

  test('R-ROUTE-4: not where a law may be broken; in doubt neither', () => {
    for (const wetOvertreden of ['ja', 'weet_niet', null] as const)
      expect(requireBemiddelbaar({ ...goed, wetOvertreden }, vandaag)).toMatchObject({
        failure: { kind: 'law_broken' },
      })
  })

  test('R-MELD-5: a marked fact takes it away, whatever is answered here', () => {
    expect(requireBemiddelbaar({ ...goed, gemarkeerd: true }, vandaag)).toMatchObject({
      failure: { kind: 'meldplicht_excludes' },
    })
  })
})

describe('R-ROUTE-6: before the klachtencommissie', () => {
  test('R-ROUTE-6: all that the klager must have heard is ticked; the externe hands over to nobody', () => {
    expect(uitlegFor('intern', 'nee')).toEqual(['externe_eerst', 'intern_eerst', 'drie_voorstellen'])
    expect(uitlegFor('extern', 'nee')).toEqual(['intern_eerst', 'drie_voorstellen'])
    const eerderIntern = 'nee' as const
    expect(requireUitleg({ uitleg: ['intern_eerst'], eerderIntern }, 'intern')).toMatchObject({
      failure: { kind: 'uitleg_missing', punten: ['externe_eerst', 'drie_voorstellen'] },
    })
    const alles = uitlegFor('intern', 'nee')
    expect(requireUitleg({ uitleg: alles, eerderIntern }, 'intern')).toMatchObject({ ok: true })
    expect(requireUitleg({ uitleg: uitlegFor('extern', 'nee'), eerderIntern }, 'extern')).toMatchObject({ ok: true })
  })

  test('R-ROUTE-9: after an independent internal committee the klager hears that the national one takes no appeal', () => {
    const uitleg = uitlegFor('intern', 'nee')
    expect(requireUitleg({ uitleg, eerderIntern: null }, 'intern')).toMatchObject({ failure: { kind: 'eerder_open' } })
    expect(requireUitleg({ uitleg, eerderIntern: 'ja' }, 'intern')).toMatchObject({
      failure: { kind: 'uitleg_missing', punten: ['geen_beroep'] },
    })
    const gehoord = [...uitleg, 'geen_beroep' as const]
    expect(requireUitleg({ uitleg: gehoord, eerderIntern: 'ja' }, 'intern')).toMatchObject({ ok: true })
  })
})
