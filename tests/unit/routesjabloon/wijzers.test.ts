import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Wijzers } from '@/components/routesjabloon/wijzers'
import type { Gedraging, Probleemgebied } from '@/lib/domain/melding/melding'

type Props = Parameters<typeof Wijzers>[0]
const over = (probleemgebied: Probleemgebied, gedragingen: Gedraging[] = [], instelling?: Props['instelling']) => {
  const zaak = { id: 'z1', schoolId: 's1', probleemgebieden: [probleemgebied], gedragingen }
  return renderToStaticMarkup(createElement(Wijzers, { bestuurId: 'b1', zaak, soorten: [probleemgebied], instelling }))
}

describe('from a case to what is known without it', () => {
  test('R-ROUTE-2: the route of its own school', () => {
    expect(over('onderwijskundig')).toContain('/b1/klachtroutes/onderwijskundig?school=s1')
  })

  test('R-CODE-1: the meldcode where it may not be safe at home, and only there', () => {
    expect(over('huiselijk_geweld')).toContain('/b1/meldcode?zaak=z1')
    expect(over('onderwijskundig')).not.toContain('meldcode')
  })

  test('R-MELD-9, R-MELD-6: the vertrouwensinspecteur, and whether the bestuur demands it', () => {
    expect(over('ongewenst_gedrag', ['pesten'], 'verplicht')).toContain('0900 111 3 111')
    expect(over('ongewenst_gedrag', ['pesten'], 'verplicht')).not.toContain('Uw bestuur eist dat')
    expect(over('seksueel', [], 'verplicht')).toContain('Uw bestuur eist dat')
    expect(over('seksueel', [], 'advies')).toContain('Dat is een advies')
    expect(over('schoolorganisatie', [], 'verplicht')).not.toContain('0900 111 3 111')
  })

  test('nothing before anyone said what it is about', () => {
    const zaak = { id: 'z1', schoolId: 's1', probleemgebieden: [], gedragingen: [] }
    expect(renderToStaticMarkup(createElement(Wijzers, { bestuurId: 'b1', zaak, soorten: [] }))).toBe('')
  })
})
