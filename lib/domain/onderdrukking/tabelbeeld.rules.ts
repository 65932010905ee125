import { bijdragersVan, type Cel, type Gezien, gezienVan, kijkersVan, plus } from './blik.rules'
import type { Jaartabellen, Tabel } from './onderdrukking'

/** A table with its sums, every number as each attacker sees it; rows are schools, columns are vakken. */
export type Beeld = {
  tabel: Tabel
  rijen: readonly Cel[]
  kolommen: readonly Cel[]
  totaal: Cel
  cel: (rij: number, kolom: number) => Gezien
}

/** Every table of a report, in the order it came in. */
export function beeldenVan(j: Jaartabellen): readonly Beeld[] {
  const bijdragers = bijdragersVan(j)
  const zero: Gezien = new Array<number>(bijdragers.length + 1).fill(0)
  const kijkers = kijkersVan(bijdragers, undefined)
  const wie = j.scholen.map((school) => kijkersVan(bijdragers, j.alleen?.[school]))
  const numbers = tellingenOpPlek(j, bijdragers)
  return j.tabellen.map((tabel) => {
    const table = numbers.get(tabel.id) ?? new Map<number, Gezien>()
    const place = (r: number, c: number) => r * tabel.vakken.length + c
    const [rijen, kolommen] = [j.scholen.map(() => zero), tabel.vakken.map(() => zero)]
    let totaal = zero
    for (const [at, seen] of table) {
      const [r, c] = [Math.floor(at / tabel.vakken.length), at % tabel.vakken.length]
      rijen[r] = plus(rijen[r] ?? zero, seen)
      kolommen[c] = plus(kolommen[c] ?? zero, seen)
      totaal = plus(totaal, seen)
    }
    return {
      tabel,
      rijen: rijen.map((gezien, r) => ({ gezien, kijkers: wie[r] ?? kijkers })),
      kolommen: kolommen.map((gezien) => ({ gezien, kijkers })),
      totaal: { gezien: totaal, kijkers },
      cel: (r, c) => table.get(place(r, c)) ?? zero,
    }
  })
}

/** Per table its numbers by place: row × columns + column. What counts nothing is left out. */
function tellingenOpPlek(j: Jaartabellen, bijdragers: readonly string[]): Map<string, Map<number, Gezien>> {
  const rows = new Map(j.scholen.map((school, r) => [school, r]))
  const tables = new Map(
    j.tabellen.map(({ id, vakken }) => [
      id,
      { columns: new Map(vakken.map((vak, c) => [vak, c])), numbers: new Map() },
    ]),
  )
  for (const telling of j.tellingen) {
    const table = tables.get(telling.tabel)
    const [r, c] = [rows.get(telling.school), table?.columns.get(telling.vak)]
    if (!table || r === undefined || c === undefined) {
      throw new Error(`no place for ${telling.school} / ${telling.tabel} / ${telling.vak}`)
    }
    const at = r * table.columns.size + c
    const seen = gezienVan(telling, bijdragers)
    table.numbers.set(at, table.numbers.has(at) ? plus(table.numbers.get(at), seen) : seen)
  }
  return new Map([...tables].map(([id, { numbers }]) => [id, numbers]))
}
