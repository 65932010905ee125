import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KluisVelden, kluisVeld, type Papier } from '@/components/ambt/kluis-velden'
import { kluisTekst } from '@/lib/domain/ambt/ambt.texts'
import type { FieldError } from '@/lib/kernel/action-state'

const shown = (papier: Papier, errors: FieldError[] = []) =>
  renderToStaticMarkup(<KluisVelden papier={papier} onChange={() => {}} errors={errors} />)

test('the words from the safe have no name to be sent by, and stay after one clear sentence says that they are wrong', () => {
  const html = shown({ woorden: 'een twee drie', weg: false }, [{ field: kluisVeld, message: kluisTekst.fout }])
  expect(html).not.toContain('name=')
  expect(html).toContain('een twee drie')
  expect(html.split(kluisTekst.fout)).toHaveLength(2)
})

test('without the paper no words are asked, and what that costs is said', () => {
  const html = shown({ woorden: '', weg: true })
  expect(html).not.toContain('textarea')
  expect(html).toContain('Dan gaat nooit meer open wat eerder voor dit ambt is verzegeld.')
})
