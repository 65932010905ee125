import { describe, expect, test } from 'vitest'
import type { Voordracht } from '@/lib/domain/aanstelling/voordracht'
import { propose, voordrachtStand } from '@/lib/domain/aanstelling/voordracht.rules'
import { standZin } from '@/lib/domain/aanstelling/voordracht.texts'
import { rollen } from '@/lib/kernel/actor'
import { actief, day, today } from './aanstellingen'

const adviseur = actief({ rol: 'vertrouwenspersoon', voordracht: false })
const contact = actief({ rol: 'contactpersoon', voordracht: false })
const gegeven = { id: 'v1', op: day('2026-09-01'), uitkomst: 'voorgedragen', geledingen: ['ouders'] } as const
const eerder = (over: Partial<Voordracht> = {}): Voordracht => ({
  ...{ ...gegeven, aanstellingId: adviseur.id, door: 'benoemingsadviescommissie' },
  ...over,
})

describe('R-AANST-1: the proposal', () => {
  test('of a vertrouwenspersoon by the commission, of a contactpersoon by the school, of others by nobody', () => {
    expect(propose(adviseur, { ...gegeven, today })).toMatchObject({ value: { door: 'benoemingsadviescommissie' } })
    expect(propose(contact, { ...gegeven, today })).toMatchObject({ value: { door: 'school', geledingen: [] } })
    for (const rol of rollen.filter((een) => een !== 'vertrouwenspersoon' && een !== 'contactpersoon'))
      expect(propose(actief({ rol }), { ...gegeven, today }), rol).toMatchObject({ failure: { kind: 'no_proposal' } })
  })

  test('is of a day that has come, by a commission of somebody, for what is not over', () => {
    const kind = (of: ReturnType<typeof propose>) => !of.ok && of.failure.kind
    expect(kind(propose(adviseur, { ...gegeven, op: day('2099-01-01'), today }))).toBe('day_to_come')
    expect(kind(propose(adviseur, { ...gegeven, geledingen: [], today }))).toBe('geledingen_missing')
    expect(kind(propose({ ...adviseur, status: 'beeindigd' }, { ...gegeven, today }))).toBe('already_ended')
  })

  test('is missed, was against, or lacked someone: the bestuurder is told before he confirms, and may go on', () => {
    const stand = (list: Voordracht[]) => voordrachtStand(adviseur, list)
    expect(stand([])).toEqual({ soort: 'geen' })
    expect(voordrachtStand({ ...adviseur, voordracht: true }, [])).toEqual({ soort: 'in_orde' })
    expect(stand([eerder()])).toEqual({ soort: 'onvolledig', ontbreekt: ['personeel', 'bevoegd_gezag'] })
    expect(stand([eerder({ geledingen: ['ouders', 'personeel', 'bevoegd_gezag'] })])).toEqual({ soort: 'in_orde' })
    const nee = eerder({ uitkomst: 'niet_voorgedragen', op: day('2026-10-01') })
    expect(stand([eerder(), nee])).toEqual({ soort: 'niet_voorgedragen', op: '2026-10-01' })
    expect(voordrachtStand(actief({ rol: 'fg' }), [])).toEqual({ soort: 'niet_nodig' })
    expect(standZin({ soort: 'geen' }, 'school')).toMatch(/eigen school/)
    expect(standZin({ soort: 'in_orde' }, 'school')).toBeNull()
  })
})
