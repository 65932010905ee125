import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDraftSubject } from '@/lib/kernel/draft-subject'

const id = '00000000-0000-4000-8000-000000000001'

/** What each form says it is about, as it stands in the source, with ids and nouns filled in. */
const subjects = ['app', 'components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/onderwerp: [`']([^`']*:[^`']*)[`']/g)])
  .map(([, text = '']) => text.replace(/\$\{(\w+\.)?soort\}/g, 'dossier').replace(/\$\{[^}]+\}/g, id))

test('every form is known', () => {
  expect(subjects.length).toBeGreaterThan(20)
  expect(subjects.filter((text) => !isDraftSubject(text))).toEqual([])
})

test.each(['', 'jan', 'melding:jan-de-vries', `melding:${id}:`, 'melding nieuw', `${id}0`, 'dossier:'.repeat(9)])(
  'no word of someone else fits: %s',
  (text) => {
    expect(isDraftSubject(text)).toBe(false)
  },
)
