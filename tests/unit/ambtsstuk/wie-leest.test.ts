import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const forms = ['bestuurstafel', 'adviezen', 'rehabilitaties'].flatMap((folder) =>
  globSync(`app/[[]bestuur]/(handeling)/${folder}/**/*.form.tsx`),
)

test('R-SPOOR-2: what is sealed to an office never says that only its writer reads it', () => {
  expect(forms.length).toBeGreaterThan(8)
  expect(forms.filter((path) => /<SealNote \/>|Alleen u kunt/.test(readFileSync(path, 'utf8')))).toEqual([])
})
