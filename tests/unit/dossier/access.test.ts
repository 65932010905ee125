import { describe, expect, test } from 'vitest'
import { availableActs, canDo } from '@/lib/domain/dossier/dossier.access'
import { refusalText } from '@/lib/domain/dossier/dossier.texts'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import type { Actor, Werking } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import type { AanstellingId, AccountId, BestuurId } from '@/lib/kernel/id'
import { dossierDetail } from './dossier-detail'

const today = '2026-11-22' as Datum
const given: Toestemming = {
  id: 't',
  soort: 'dossier_aanleggen',
  gever: 'klager',
  vorm: 'mondeling',
  voorId: null,
  gegevenOp: '2026-10-14' as Datum,
  geldigTot: null,
  ingetrokkenOp: null,
  eindeGrond: null,
  bewijsId: null,
}
const open = dossierDetail({ toestemmingen: [given] })
const withdrawn = dossierDetail({ toestemmingen: [{ ...given, ingetrokkenOp: today }] })
const shut = dossierDetail({
  toestemmingen: [given],
  status: 'afgesloten',
  afgeslotenOp: today,
  controleOp: '2026-12-20' as Datum,
})
const actor = (accountId: string, werking: Werking = 'werkend'): Actor => ({
  accountId: accountId as AccountId,
  bestuurId: 'b' as BestuurId,
  today,
  aanstellingen: [{ id: 'a' as AanstellingId, rol: 'vertrouwenspersoon', werking, schoolIds: [] }],
})

describe('what can be done in a dossier', () => {
  test('R-DOS-3: nothing for who does not hold it', () => {
    expect(availableActs(actor('ander'), open)).toEqual([])
  })

  test('R-AANST-4, R-OVD-3: who winds down reads, hands over and ends, and records nothing', () => {
    const acts = availableActs(actor('h', 'afwikkelend'), open)
    expect(acts).toEqual(expect.arrayContaining(['dossier:read', 'dossier:close', 'overdracht:propose']))
    const writes = acts.filter((act) => /:(record|amend|grant|withdraw|add)$/.test(act))
    expect(writes).toEqual(['ziektepakket:withdraw'])
  })

  test('R-ROUTE-8: in an open dossier all that is written; not reopening, not checking', () => {
    const acts = availableActs(actor('h'), open)
    expect(acts).toEqual(expect.arrayContaining(['gesprek:record', 'actie:record', 'dossier:close']))
    expect(acts).not.toContain('dossier:reopen')
    expect(acts).not.toContain('dossier:check')
  })

  test('R-ROUTE-8: in a closed one reopening and the check; the check once', () => {
    const acts = availableActs(actor('h'), shut)
    expect(acts).toEqual(expect.arrayContaining(['dossier:reopen', 'dossier:check', 'toestemming:grant']))
    for (const act of ['gesprek:record', 'actie:record', 'actie:complete'] as const) expect(acts).not.toContain(act)
    expect(canDo('dossier:check', { ...shut, controleGedaanOp: today }, today).ok).toBe(false)
  })

  test('R-GEH-1: that silence was set aside can be recorded after the end too', () => {
    expect(availableActs(actor('h'), shut)).toContain('doorbreking:record')
  })

  test('R-TST-3: without toestemming closing is left, and the sentence says since when', () => {
    const acts = availableActs(actor('h'), withdrawn)
    expect(acts).toEqual(expect.arrayContaining(['dossier:close', 'doorbreking:record', 'toestemming:grant']))
    expect(acts).not.toContain('actie:record')
    const refused = canDo('gesprek:record', withdrawn, today)
    expect(refused.ok ? '' : refusalText(refused.failure)).toContain('ingetrokken op 22 november 2026')
  })

  test('every refusal by the state has its sentence', () => {
    for (const [act, state] of [
      ['gesprek:record', shut],
      ['dossier:reopen', open],
      ['dossier:check', open],
      ['dossier:amend', dossierDetail()],
    ] as const) {
      const refused = canDo(act, state, today)
      expect(refused.ok ? '' : refusalText(refused.failure)).toMatch(/^[A-Z].{20,}\.$/)
    }
  })
})
