import { expect, test } from 'vitest'
import { readTree } from '@/tests/house/source'

/** Who may have sums that are not suppressed yet: where they are made, and where the report is made of them. */
const allowed = ['lib/domain/bijdrage/samen.store.ts', 'lib/domain/jaarverslag/voorproef.store.ts']

test('R-JV-5: raw sums reach nothing but the suppression: no query, command, page or component asks for them', () => {
  const files = readTree()
  const asking = files.filter(
    ({ path, text }) =>
      /^(app|components|lib)\//.test(path) && /loadJaartabellen|bijdragen_(samen|alleen|werk)\b/.test(text),
  )
  expect(asking.map(({ path }) => path).toSorted()).toEqual(allowed)
})
