import { describe, expect, test } from 'vitest'
import { type Gedraging, gedragingen, probleemgebieden } from '@/lib/domain/melding/melding'
import { onzeStappen } from '@/lib/domain/routesjabloon/routesjabloon.data'
import { overlegTekst, vertrouwensinspecteurTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import {
  isVoorVertrouwensinspecteur,
  overlegVertrouwensinspecteur,
} from '@/lib/domain/routesjabloon/vertrouwensinspecteur.rules'

const bij = (gedraging: Gedraging) => ({ probleemgebieden: ['ongewenst_gedrag'] as const, gedragingen: [gedraging] })

describe('R-MELD-9: the vertrouwensinspecteur is an adviser', () => {
  test('R-MELD-9: in all kinds of H 7.6.1, and in no other', () => {
    expect(gedragingen.filter((een) => isVoorVertrouwensinspecteur(bij(een)))).toEqual([
      ...['pesten', 'agressie', 'geweld', 'radicalisering', 'discriminatie', 'racisme', 'seksuele_intimidatie'],
    ])
    const gebieden = probleemgebieden.filter((een) =>
      isVoorVertrouwensinspecteur({ probleemgebieden: [een], gedragingen: [] }),
    )
    expect(gebieden).toEqual(['seksueel'])
  })

  test('R-MELD-9: stands in the routes of those kinds, with a number the klager can call', () => {
    for (const soort of ['ongewenst_gedrag', 'seksueel', 'seksueel_minderjarige'] as const)
      expect(onzeStappen[soort].map(({ soort: stap }) => stap)).toContain('vertrouwensinspecteur')
    expect(vertrouwensinspecteurTekst).toMatch(/leerlingen, ouders.*0900 111 3 111.*8\.00 tot 17\.00/)
  })
})

describe('R-MELD-6: the setting', () => {
  test.each(['advies', 'verplicht'] as const)('R-MELD-6: %s at seksuele intimidatie, nothing elsewhere', (setting) => {
    expect(overlegVertrouwensinspecteur(bij('seksuele_intimidatie'), setting)).toBe(setting)
    expect(overlegVertrouwensinspecteur({ probleemgebieden: ['seksueel'], gedragingen: [] }, setting)).toBe(setting)
    expect(overlegVertrouwensinspecteur(bij('pesten'), setting)).toBeNull()
    expect(overlegTekst[setting]).toContain(setting === 'advies' ? 'advies' : 'eist')
  })
})
