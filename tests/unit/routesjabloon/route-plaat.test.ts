import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type PlaatStap, RoutePlaat } from '@/components/routesjabloon/route-plaat'
import { sjabloonSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { onsSjabloon } from '@/lib/domain/routesjabloon/routesjabloon.rules'
import { stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'

const draw = (stappen: readonly PlaatStap[]) =>
  renderToStaticMarkup(createElement(RoutePlaat, { titel: 'De route', stappen }))
const listOf = (html: string) => [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, zin]) => zin)

describe('R-ROUTE-2: the route as a picture of steps', () => {
  test.each(sjabloonSoorten)('R-ROUTE-2: %s: a bead, a name and a sentence for every step', (soort) => {
    const { stappen } = onsSjabloon(soort)
    const html = draw(stappen)
    expect(html.match(/<circle/g)).toHaveLength(stappen.length)
    expect(listOf(html)).toHaveLength(stappen.length)
    for (const { soort: stap } of stappen) expect(html.split(stapTekst[stap].naam).length - 1).toBeGreaterThanOrEqual(2)
  })

  test('says in words where the case stands', () => {
    const html = draw([
      { soort: 'vertrouwenspersoon', kring: 'binnen', stand: 'gedaan' },
      { soort: 'bemiddeling', kring: 'binnen', stand: 'overgeslagen' },
      { soort: 'directie', kring: 'binnen', stand: 'nu' },
      { soort: 'klachtencommissie', kring: 'buiten', stand: 'te_laat' },
      { soort: 'hulpverlening', kring: 'ernaast' },
    ])
    expect(listOf(html)).toEqual([
      'Binnen de school: Vertrouwenspersoon: gedaan.',
      'Binnen de school: Bemiddeling: overgeslagen.',
      'Binnen de school: Schoolleiding: hier bent u nu.',
      'Buiten de school: Klachtencommissie: te laat.',
      'Kan altijd, ernaast: Hulpverlening.',
    ])
    expect(html).toContain('role="img"')
    expect(html).not.toContain('style=')
    // The thread runs from bead to bead and past the second heading, not above the first and not beside the route.
    expect(html.match(/<line/g)).toHaveLength(4)
  })
})
