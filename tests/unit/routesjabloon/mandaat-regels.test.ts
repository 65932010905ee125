import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MandaatRegels } from '@/components/routesjabloon/mandaat-regels'

type Props = Parameters<typeof MandaatRegels>[0]
const draw = (props: Partial<Props>) =>
  renderToStaticMarkup(
    createElement(MandaatRegels, { mandaat: ['zelf_afhandelen'], stappen: [{ soort: 'bestuur' }], ...props }),
  )

test('R-AANST-6: the mandate is shown in a route past the bestuur, and as lapsed where the directeur is involved', () => {
  expect(draw({ betrokken: 'nee' })).toContain('Wat de directeur namens het bestuur doet')
  expect(draw({})).toContain('Dan doet het bestuur dit altijd zelf')
  expect(draw({ betrokken: 'ja' })).toContain('Wat het bestuur nu zelf doet')
  expect(draw({ stappen: [{ soort: 'vakbond' }] })).toBe('')
  expect(draw({ mandaat: [] })).toBe('')
})
