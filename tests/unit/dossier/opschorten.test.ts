import { describe, expect, test } from 'vitest'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { requireActief, resume, suspend } from '@/lib/domain/dossier/opschorten.rules'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { dossierDetail } from './dossier-detail'

const today = '2026-11-22' as Datum
const lopend = dossierDetail()
const stil = { ...lopend, opgeschortOp: '2026-11-20' as Datum }
const dicht = { ...lopend, status: 'afgesloten' as const, afgeslotenOp: today }

describe('R-ROUTE-5: the case lies still while other help comes first', () => {
  test('R-ROUTE-5: lopend → opgeschort → lopend, on the word of the klager', () => {
    const suspended = suspend(lopend, today)
    expect(suspended).toMatchObject({ ok: true, value: { opgeschortOp: today, status: 'lopend' } })
    expect(resume(stil)).toMatchObject({ ok: true, value: { opgeschortOp: null } })
  })

  test('R-ROUTE-5: not twice, and not once it is closed', () => {
    expect(suspend(stil, today)).toMatchObject({ failure: { kind: 'dossier_suspended', opgeschortOp: '2026-11-20' } })
    expect(resume(lopend)).toMatchObject({ failure: { kind: 'not_suspended' } })
    expect(suspend(dicht, today)).toMatchObject({ failure: { kind: 'dossier_closed' } })
    expect(resume(dicht)).toMatchObject({ failure: { kind: 'dossier_closed' } })
  })

  test('R-ROUTE-5: no action is begun meanwhile; talking, referring and closing go on', () => {
    const actor = {
      ...{ accountId: lopend.houder, bestuurId: lopend.sealed.bestuurId, today },
      aanstellingen: [{ id: 'a', rol: 'vertrouwenspersoon', werking: 'werkend', schoolIds: [lopend.schoolId] }],
    } as unknown as Actor
    const given = { toestemmingen: [toestemming] }
    const [before, during] = [lopend, stil].map((one) => availableActs(actor, { ...one, ...given }))
    expect(before).toEqual(expect.arrayContaining(['actie:record', 'dossier:suspend']))
    expect(during).not.toContain('actie:record')
    expect(during).toEqual(
      expect.arrayContaining(['dossier:resume', 'gesprek:record', 'doorverwijzing:record', 'dossier:close']),
    )
    expect(requireActief(stil)).toMatchObject({ ok: false })
  })
})

const toestemming = {
  ...{ id: 't', soort: 'dossier_aanleggen', gever: 'klager', vorm: 'mondeling', gegevenOp: today },
  ...{ geldigTot: null, ingetrokkenOp: null, bewijsId: null },
} as (typeof lopend)['toestemmingen'][number]
