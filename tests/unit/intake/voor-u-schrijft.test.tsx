import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GebruikelijkeWeg } from '@/components/intake/gebruikelijke-weg'
import { VoorUSchrijft } from '@/components/intake/voor-u-schrijft'

const said = (minderjarig: boolean) =>
  renderToStaticMarkup(<VoorUSchrijft minderjarig={minderjarig} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('before the story is written', () => {
  test('R-INT-3: says that silence cannot be promised, and with a minor what happens with the parents', () => {
    expect(said(false)).toContain('U kunt niet beloven dat u zwijgt.')
    expect(said(false)).not.toContain('ouders')
    expect(said(true)).toContain('De ouders horen het meestal.')
  })

  test('R-INT-5: says that this is not yet a formele klacht, and that the year runs on', () => {
    expect(said(false)).toContain('Dit is nog geen formele klacht.')
    expect(said(false)).toContain('die tijd loopt door')
  })

  test('says what to do when someone is in danger now', () => {
    for (const number of ['112', '0800 2000']) expect(said(false)).toContain(number)
  })
})

describe('R-INT-2: the usual line on the page', () => {
  test('stands there as a help, and not at all for what is ongewenst', () => {
    const shown = renderToStaticMarkup(<GebruikelijkeWeg volgorde="ja" onderwerp="organisatie" />)
    expect(shown).toContain('Dit is een hulp en geen plicht.')
    for (const onderwerp of ['ongewenst', 'seksueel', 'strafbaar', 'weet_niet', ''])
      expect(renderToStaticMarkup(<GebruikelijkeWeg volgorde="ja" onderwerp={onderwerp} />)).toBe('')
  })
})
