import { minste } from './blik.rules'
import { type Masker, maskersVanTotaal } from './masker.rules'
import type { Jaartabellen, Plek, Reden, Uitgave, UitgaveCel, Verborgen } from './onderdrukking'
import { maskerZonderTotaal, type Zaken } from './overlap.rules'
import { type Beeld, beeldenVan } from './tabelbeeld.rules'
import { naEerder } from './versies.rules'

/** What is published of a report: every number, or null where showing it would tell of a person (README). */
export function onderdruk(j: Jaartabellen): Uitgave {
  const cellen = plekken(j).map(
    ({ plek, aantal, getoond }): UitgaveCel => ({ ...plek, aantal: getoond ? aantal : null }),
  )
  return { versie: j.eerder.length + 1, drempel: j.drempel, cellen }
}

/** Why each hidden number is hidden. Only for who makes the report: the reason itself says how large a number is. */
export function waarom(j: Jaartabellen): readonly Verborgen[] {
  return plekken(j).flatMap((p) => (p.getoond ? [] : [{ cel: p.plek, reden: redenVan(p, j.drempel) }]))
}

type Bezet = { plek: Plek; aantal: number; rest: number; getoond: boolean; eerst: boolean }

function redenVan({ aantal, rest, eerst }: Bezet, k: number): Reden {
  if (aantal === 0) return 'nul'
  if (aantal < k) return 'klein'
  if (rest < k) return 'bijdrager'
  return eerst ? 'vorige_versie' : 'anders_af_te_leiden'
}

/** Every place of every table, the bestuur first and then each school; `eerst` is how it would be without former versions. */
function plekken(j: Jaartabellen): Bezet[] {
  const beelden = beeldenVan(j)
  const first = maskersVan(beelden, j)
  const last = naEerder(j, beelden, first)
  return beelden.flatMap((beeld, t) => {
    const [fresh, shown] = [first[t] as Masker, last[t] as Masker]
    const { id, vakken, totaal } = beeld.tabel
    const lines = [null, ...j.scholen].flatMap((school, line) => {
      const r = line - 1
      const sum = line === 0 ? beeld.totaal : beeld.rijen[r]
      const at = (masker: Masker) => (line === 0 ? masker.totaal : (masker.rijen[r] ?? false))
      const inside = vakken.map((vak, c) => {
        const cel =
          line === 0 ? beeld.kolommen[c] : { gezien: beeld.cel(r, c), kijkers: beeld.rijen[r]?.kijkers ?? [0] }
        const in_ = (masker: Masker) => (line === 0 ? masker.kolommen[c] : masker.cellen[r]?.[c]) ?? false
        return { plek: { school, tabel: id, vak }, cel, getoond: in_(shown), eerst: in_(fresh) }
      })
      const total = { plek: { school, tabel: id, vak: null }, cel: sum, getoond: at(shown), eerst: at(fresh) }
      return totaal === null ? inside : [...inside, total]
    })
    return lines.map(({ cel, ...rest }) => ({ ...rest, aantal: cel?.gezien[0] ?? 0, rest: cel ? minste(cel) : 0 }))
  })
}

function maskersVan(beelden: readonly Beeld[], { drempel }: Jaartabellen): Masker[] {
  const groups = Map.groupBy(
    beelden.filter(({ tabel }) => tabel.totaal !== null),
    ({ tabel }) => tabel.totaal,
  )
  const masks = new Map<Beeld, Masker>()
  for (const tables of groups.values()) {
    for (const [i, masker] of maskersVanTotaal(tables, drempel).entries()) masks.set(tables[i] as Beeld, masker)
  }
  const zakenVan = ({ tabel }: Beeld): Zaken | null => {
    const only = groups.size === 1 ? [...groups.keys()][0] : null
    const [table] = groups.get(tabel.hoogstens ?? only ?? null) ?? []
    return table ? { rijen: table.rijen, masker: masks.get(table) as Masker } : null
  }
  return beelden.map((beeld) => masks.get(beeld) ?? maskerZonderTotaal(beeld, zakenVan(beeld), drempel))
}
