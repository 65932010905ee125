import { z } from 'zod'
import type { Jaartabellen } from './onderdrukking'

const naam = z.string().min(1)
const aantal = z.int().nonnegative()

const uitgave = z.object({
  versie: z.int().positive(),
  drempel: z.int().min(3),
  cellen: z.array(z.object({ school: naam.nullable(), tabel: naam, vak: naam.nullable(), aantal: aantal.nullable() })),
})

/** Tables from outside, as the README describes them. */
export const jaartabellenInput = z
  .object({
    drempel: z.int().min(3),
    scholen: z.array(naam),
    tabellen: z.array(
      z.object({
        ...{ id: naam, vakken: z.array(naam), totaal: naam.nullable() },
        ...{ hoogstens: naam.optional(), minstens: naam.optional() },
      }),
    ),
    tellingen: z.array(
      z.object({ school: naam, tabel: naam, vak: naam, aantal, bijdragen: z.record(naam, aantal).optional() }),
    ),
    alleen: z.record(naam, naam).optional(),
    eerder: z.array(uitgave).default([]),
  })
  .superRefine((j, context) => {
    for (const message of fouten(j as Jaartabellen)) context.addIssue({ code: 'custom', message })
  })

/** What makes tables no tables: a name twice, bijdragen that do not add up, linked tables that differ at a school. */
function fouten({ scholen, tabellen, tellingen, alleen = {} }: Jaartabellen): string[] {
  const twice = (all: readonly string[]) => new Set(all).size < all.length
  const names = [scholen, tabellen.map(({ id }) => id), ...tabellen.map(({ vakken }) => vakken)]
  const found = names.some(twice) ? ['a name stands twice in a list'] : []
  if (twice(tellingen.map(({ school, tabel, vak }) => JSON.stringify([school, tabel, vak]))))
    found.push('a telling stands twice')
  for (const { aantal, bijdragen, school, tabel, vak } of tellingen) {
    const sum = Object.values(bijdragen ?? {}).reduce((total, part) => total + part, 0)
    if (bijdragen && sum !== aantal) found.push(`the bijdragen of ${school} / ${tabel} / ${vak} do not add up to it`)
    const other = Object.entries(bijdragen ?? {}).some(([wie, part]) => part > 0 && wie !== (alleen[school] ?? wie))
    if (other) found.push(`${school} is said to be served by one, and counted by another`)
  }
  const sumsOf = (id: string) => {
    const sums = new Map<string, number>()
    const add = (key: string, aantal: number) => sums.set(key, (sums.get(key) ?? 0) + aantal)
    for (const { tabel, school, aantal, bijdragen = {} } of tellingen) {
      if (tabel !== id) continue
      add(JSON.stringify([school]), aantal)
      for (const [wie, part] of Object.entries(bijdragen)) add(JSON.stringify([school, wie]), part)
    }
    return sums
  }
  const totals = (id: string) => JSON.stringify([...sumsOf(id)].filter(([, sum]) => sum > 0).sort())
  for (const linked of Map.groupBy(
    tabellen.filter(({ totaal }) => totaal !== null),
    ({ totaal }) => totaal,
  ).values()) {
    if (new Set(linked.map(({ id }) => totals(id))).size > 1) {
      found.push(`tables of the totaal ${linked[0]?.totaal} do not add up to the same, of each bijdrager too`)
    }
  }
  for (const { id, vakken, totaal, hoogstens, minstens } of tabellen) {
    if (minstens === undefined) continue
    const cases = tabellen.find((table) => table.totaal === minstens)
    if (!cases || totaal !== null || vakken.length < 2 || (hoogstens ?? minstens) !== minstens) {
      found.push(`minstens of ${id} is for two vakken or more without totaal, and names the totaal of its hoogstens`)
      continue
    }
    const topics = sumsOf(id)
    if ([...sumsOf(cases.id)].some(([key, sum]) => sum > (topics.get(key) ?? 0))) {
      found.push(`${id} has a case without any of its vakken`)
    }
  }
  return found
}
