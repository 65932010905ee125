import { describe, expect, test } from 'vitest'
import { search } from '@/lib/platform/client/search'

const kaarten = [
  'Daan de Vries, groep 7',
  'Zoë Yıldız',
  'Anneke van den Berg',
  'Bram Jansen 2024-0012',
  'Fatima El Amrani',
  'Jørgen IJsbrand',
  'Bram Janssen',
]
const found = (query: string) => search(kaarten, query, (kaart) => kaart)

describe('search over one’s own cards', () => {
  test.each([
    ['zoe', 'Zoë Yıldız'],
    ['ZOË yildiz', 'Zoë Yıldız'],
    ['vries daan', 'Daan de Vries, groep 7'],
    ['vreis', 'Daan de Vries, groep 7'],
    ['amrini', 'Fatima El Amrani'],
    ['fatma', 'Fatima El Amrani'],
    ['jorgen', 'Jørgen IJsbrand'],
    ['ijsb', 'Jørgen IJsbrand'],
    ['vandenberg', 'Anneke van den Berg'],
    ['0012', 'Bram Jansen 2024-0012'],
    ['daan vr', 'Daan de Vries, groep 7'],
  ])('%s finds %s first', (query, expected) => {
    expect(found(query)[0]).toBe(expected)
  })

  test('what was typed right comes before what looks like it', () => {
    expect(found('bram jansen')).toEqual(['Bram Jansen 2024-0012', 'Bram Janssen'])
    expect(found('bram janssen')).toEqual(['Bram Janssen', 'Bram Jansen 2024-0012'])
  })

  test.each(['piet', 'daan jansen', 'elm', '0013', 'xyz'])('%s finds nothing', (query) => {
    expect(found(query)).toEqual([])
  })

  test('nothing typed leaves the list as it is', () => {
    expect(found('  ')).toEqual(kaarten)
  })

  test('a thousand cards within a blink', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `${kaarten[at % kaarten.length]} ${at}`)
    expect(search(many, 'fatma amrini', (kaart) => kaart)).toHaveLength(143)
  })
})
