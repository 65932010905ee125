import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { knownNames } from '@/components/vault/known-names'
import { Namen } from '@/components/vault/namen'
import { SealedText } from '@/components/vault/sealed-text'

const tekst = 'Sam kwam binnen.\nSams moeder ook.\n\n<b>Jansen</b> niet.'
const shown = (namen: string[]) =>
  renderToStaticMarkup(
    <Namen namen={namen}>
      <SealedText>{tekst}</SealedText>
    </Namen>,
  )

test('every known name in an opened text can be hidden, and nothing else; nothing is read as markup', () => {
  const name = (text: string) => `<span class="in-text"><span class="name">${text}</span></span>`
  expect(shown(['Sam Jansen'])).toBe(
    `<p>${name('Sam')} kwam binnen.<br/>${name('Sams')} moeder ook.</p><p>&lt;b&gt;${name('Jansen')}&lt;/b&gt; niet.</p>`,
  )
})

test('without known names the text is as it was typed', () => {
  expect(shown([])).toBe('<p>Sam kwam binnen.<br/>Sams moeder ook.</p><p>&lt;b&gt;Jansen&lt;/b&gt; niet.</p>')
})

const kern = (inhoud: object) => [{ sectie: 'kern' as const, itemId: 'x', revisie: 1, inhoud }]

test.each([
  ['dossier', kern({ personen: [{ naam: 'Sam' }, { naam: 'Kim' }] }), ['Sam', 'Kim']],
  ['melding', kern({ label: 'Sam, groep 8', intake: { klager: 'Sam' } }), ['Sam, groep 8', 'Sam']],
  ['melding', kern({ label: 'Sam', intake: null }), ['Sam']],
  ['intake', kern({ naam: 'Sam' }), ['Sam']],
  ['overdracht', kern({ namen: [{ rol: 'Klager', naam: 'Sam' }] }), ['Sam']],
  ['avgverzoek', kern({ naam: 'Sam' }), ['Sam']],
] as const)('the names in the heart of a %s are known, whatever page opens it', (soort, parts, names) => {
  expect(knownNames(soort, parts)).toEqual(names)
  expect(knownNames(soort, [...parts, ...kern({})])).toEqual(names)
  const elsewhere = parts.map((part) => ({ ...part, sectie: 'bewijs' as const }))
  expect(knownNames(soort, elsewhere)).toEqual([])
})
