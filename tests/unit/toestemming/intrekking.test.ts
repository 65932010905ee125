import { describe, expect, test } from 'vitest'
import { type Lopend, lopendSoorten } from '@/lib/domain/intrekking/intrekking'
import { gevolgenVan } from '@/lib/domain/intrekking/intrekking.rules'
import { gevolgZin } from '@/lib/domain/intrekking/intrekking.texts'
import { type Toestemming, toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { isTakenBack } from '@/lib/domain/toestemming/toestemming.rules'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const dossier: Toestemming = {
  ...{ id: 't', soort: 'dossier_aanleggen', gever: 'klager', vorm: 'mondeling', voorId: null, gegevenOp: today },
  ...{ geldigTot: null, ingetrokkenOp: null, eindeGrond: null, bewijsId: null },
}
const alles: Lopend = Object.fromEntries(lopendSoorten.map((soort) => [soort, 2]))
const van = (toestemming: Toestemming, change: Partial<Parameters<typeof gevolgenVan>[1]> = {}) =>
  gevolgenVan(toestemming, { status: 'lopend', given: [toestemming], lopend: alles, today, ...change })

describe('R-TST-3: what follows from a withdrawal', () => {
  test('R-TST-3: without the dossier recording stops, what was planned lapses, and the klager chooses', () => {
    const { gevolgen, aanbod } = van(dossier)
    expect(gevolgen.map(({ soort, doet }) => [soort, doet])).toEqual([
      ['vastleggen', 'stopt'],
      ['acties', 'vervalt'],
      ['nazorg', 'vervalt'],
      ['bemiddeling', 'stopt'],
      ['overdracht', 'vervalt'],
      ['ziektepakket', 'vervalt'],
    ])
    expect(aanbod).toEqual(['afsluiten', 'vernietigen'])
    expect(van(dossier, { status: 'afgesloten' }).aanbod).toEqual(['vernietigen'])
  })

  test.each(toestemmingSoorten)(
    'R-TST-3: destroying is offered where %s was withdrawn only if it can be done',
    (soort) => {
      const given = { ...dossier, soort }
      const offered = van(given).aanbod.includes('vernietigen')
      const ended = { ...given, ingetrokkenOp: today, eindeGrond: 'ingetrokken' as const }
      expect(isTakenBack([ended], today)).toBe(offered)
      expect(isTakenBack([ended, { ...given, id: 'u' }], today)).toBe(false)
      expect(isTakenBack([{ ...given, geldigTot: '2026-11-21' as Datum }], today)).toBe(false)
      expect(isTakenBack([{ ...ended, eindeGrond: 'klagerwissel' }], today)).toBe(offered)
    },
  )

  test('R-TST-3: what does not run does not end', () => {
    expect(van(dossier, { lopend: { acties: 1 } }).gevolgen.map(({ soort }) => soort)).toEqual(['acties'])
  })

  test('R-TST-3: special data that were recorded stay, and can only go with the dossier', () => {
    expect(van({ ...dossier, soort: 'bijzondere_gegevens' })).toEqual({
      gevolgen: [{ soort: 'bijzonder', doet: 'blijft', aantal: 2 }],
      aanbod: ['vernietigen'],
    })
  })

  test('R-TST-3: a referral in the middle stays: what was told was told, and no more is', () => {
    expect(van({ ...dossier, soort: 'doorverwijzen', voorId: 'r' })).toEqual({
      gevolgen: [{ soort: 'doorverwijzing', doet: 'blijft', aantal: 2 }],
      aanbod: [],
    })
  })

  test('R-TST-3, R-ROUTE-4: bemiddeling that runs stops with its toestemming', () => {
    expect(van({ ...dossier, soort: 'bemiddeling' })).toEqual({
      gevolgen: [{ soort: 'bemiddeling', doet: 'stopt', aantal: 2 }],
      aanbod: [],
    })
  })

  test('R-TST-3: nothing follows while another of its kind holds for the same recipient', () => {
    const other = { ...dossier, id: 'u' }
    expect(van(dossier, { given: [dossier, other] })).toEqual({ gevolgen: [], aanbod: [] })
    expect(van(dossier, { given: [dossier, { ...other, voorId: 'x' }] }).gevolgen).not.toEqual([])
    const over = { ...other, gegevenOp: '2026-11-01' as Datum, geldigTot: '2026-11-21' as Datum }
    expect(van(dossier, { given: [dossier, over] }).gevolgen).not.toEqual([])
  })

  test.each(lopendSoorten)('%s: every consequence has its sentence, for one and for more', (soort) => {
    for (const aantal of [1, 3]) expect(gevolgZin({ soort, doet: 'stopt', aantal })).toMatch(/^[A-Z].{20,}\.$/)
  })
})
