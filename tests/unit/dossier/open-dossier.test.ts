import { describe, expect, test } from 'vitest'
import { requireOpenable } from '@/lib/domain/dossier/open-dossier.rules'

type Checks = Parameters<typeof requireOpenable>[0]
const klager = { rol: 'klager', categorie: 'leerling', minderjarig: 'nee' } as const
const clean: Checks = {
  eigenKind: false,
  instelling: 'weigeren',
  loyaliteit: [],
  loyaliteitBesluit: 'geen_twijfel',
  externVoorkeur: 'nvt',
  soort: 'intern',
  partijen: [klager],
  oudersStand: 'nvt',
}
const kindOf = (checks: Partial<Checks>) => {
  const result = requireOpenable({ ...clean, ...checks })
  return result.ok ? 'ok' : result.failure.kind
}

describe('before a dossier opens', () => {
  test('R-DOS-4: an own child at the school refuses or warns, as the bestuur set it', () => {
    expect(kindOf({ eigenKind: true })).toBe('eigen_kind')
    expect(kindOf({ eigenKind: true, instelling: 'waarschuwen' })).toBe('ok')
  })

  test('R-DOS-4: a sign of divided loyalty asks for a decision', () => {
    expect(kindOf({ loyaliteit: ['te_betrokken'] })).toBe('loyaliteit_open')
    expect(kindOf({ loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'doorgaan' })).toBe('ok')
    expect(kindOf({ loyaliteitBesluit: 'doorgaan' })).toBe('loyaliteit_open')
  })

  test('R-AANG-2: who helped the first klager never guides the one who was accused then, whatever she decides', () => {
    for (const loyaliteitBesluit of ['geen_twijfel', 'doorgaan', 'overdragen'] as const)
      expect(kindOf({ loyaliteit: ['hielp_eerste_klager'], loyaliteitBesluit })).toBe('helped_first_klager')
    expect(kindOf({ loyaliteit: ['opties_uitgeput'], loyaliteitBesluit: 'doorgaan' })).toBe('ok')
  })

  test.each(['medewerker', 'directie', 'bestuur', 'stagiair', 'vrijwilliger'] as const)(
    'R-DOS-5: a klager who is %s is offered the externe, and may decline',
    (categorie) => {
      const partijen = [{ ...klager, categorie }]
      expect(kindOf({ partijen })).toBe('extern_open')
      expect(kindOf({ partijen, externVoorkeur: 'afgezien' })).toBe('ok')
      expect(kindOf({ partijen, soort: 'extern' })).toBe('ok')
    },
  )

  test('R-MIN-1: a parent complains for a pupil', () => {
    const ouder = { rol: 'klager', categorie: 'ouder', minderjarig: 'nee' } as const
    expect(kindOf({ partijen: [ouder] })).toBe('betrokken_leerling_missing')
    const leerling = { rol: 'betrokken_leerling', categorie: 'leerling', minderjarig: 'ja' } as const
    expect(kindOf({ partijen: [ouder, leerling] })).toBe('ok')
  })

  test('R-MIN-1: a klager under 18 brings the question of the parents', () => {
    const jong = { ...klager, minderjarig: 'ja' } as const
    expect(kindOf({ partijen: [jong] })).toBe('ouders_open')
    expect(kindOf({ partijen: [jong], oudersStand: 'nog_te_doen' })).toBe('ok')
  })

  test('R-DOS-2: there is no dossier without a klager', () => {
    expect(kindOf({ partijen: [{ rol: 'aangeklaagde', categorie: 'medewerker', minderjarig: 'nee' }] })).toBe(
      'klager_missing',
    )
  })
})
