import { describe, expect, it } from 'vitest'
import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { attack } from './attack'
import { invert } from './invert'
import { publish, type Suppress } from './tables'
import { smallWorld } from './world'

/** Hides what is small and nothing else: what every attacker hopes for. */
const onlySmall: Suppress = ({ drempel, scholen, tabellen, tellingen, eerder }) => {
  const sum = (school: string | null, tabel: string, vak: string | null) =>
    tellingen
      .filter((t) => t.tabel === tabel && (!school || t.school === school) && (!vak || t.vak === vak))
      .reduce((total, { aantal }) => total + aantal, 0)
  const cellen = tabellen.flatMap(({ id, vakken, totaal }) =>
    [null, ...scholen].flatMap((school) =>
      [...vakken, ...(totaal ? [null] : [])].map((vak) => {
        const aantal = sum(school, id, vak)
        return { school, tabel: id, vak, aantal: aantal > 0 && aantal < drempel ? null : aantal }
      }),
    ),
  )
  return { versie: eerder.length + 1, drempel, cellen }
}

const seeds = (from: number, many: number) => Array.from({ length: many }, (_, nr) => from + nr)
const one = { id: 'tabel', vakken: ['een', 'twee', 'drie'], totaal: 'zaken' }

describe('R-JV-2: what is hidden stays hidden', () => {
  it.each(seeds(0, 10))('of a hundred small reports nothing is narrowed (%i)', (hundred) => {
    const narrowed = seeds(1 + hundred * 100, 100).flatMap((seed) => {
      const world = smallWorld(seed)
      return attack(world, publish(world, onderdruk)).map((found) => ({ seed, ...found }))
    })
    expect(narrowed).toEqual([])
  })

  it.each([
    ['one school', { scholen: ['a'], tabellen: [one], drempel: 5, most: 14 }],
    ['one school, threshold three', { scholen: ['a'], tabellen: [one], drempel: 3, most: 9 }],
    ['two schools', { scholen: ['a', 'b'], tabellen: [{ ...one, vakken: ['een', 'twee'] }], drempel: 3, most: 8 }],
  ])('who knows the rule turns nothing around: %s', (_, family) => {
    expect(invert(family, onderdruk)).toEqual([])
  })
})

describe('the attack itself', () => {
  it('gets into most reports where only small numbers are hidden', () => {
    const broken = seeds(1, 100).filter((seed) => {
      const world = smallWorld(seed)
      return attack(world, publish(world, onlySmall)).length > 0
    })
    expect(broken.length).toBeGreaterThan(50)
  })

  it('turns such a rule around', () => {
    expect(invert({ scholen: ['a'], tabellen: [one], drempel: 5, most: 9 }, onlySmall)).not.toEqual([])
  })
})
