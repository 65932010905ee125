import { expect, test } from 'vitest'
import { differences } from '@/components/vault/differences'

test('only the fields that differ, as words', () => {
  const own = { verhaal: 'lang', naam: 'A', dag: { dag: '3', maand: '4' }, wie: ['klager'], anoniem: true }
  const other = {
    verhaal: 'langer',
    naam: 'A',
    dag: { dag: '3', maand: '5' },
    wie: ['klager', 'ouder'],
    anoniem: false,
  }
  expect(differences(own, other, { verhaal: 'Wat er gebeurde' })).toEqual([
    { name: 'verhaal', label: 'Wat er gebeurde', mine: 'lang', theirs: 'langer' },
    { name: 'dag', label: undefined, mine: '3 4', theirs: '3 5' },
    { name: 'wie', label: undefined, mine: 'klager', theirs: 'klager, ouder' },
    { name: 'anoniem', label: undefined, mine: 'ja', theirs: 'nee' },
  ])
})
