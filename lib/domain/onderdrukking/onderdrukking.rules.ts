import { type Cel, minste } from './blik.rules'
import { type Masker, maskersVanTotaal } from './masker.rules'
import { maskerMetMinstens } from './minstens.rules'
import type { Jaartabellen, Plek, Reden, Uitgave, UitgaveCel, Verborgen } from './onderdrukking'
import { maskerZonderTotaal, type Zaken } from './overlap.rules'
import { type Beeld, beeldenVan } from './tabelbeeld.rules'
import { naEerder } from './versies.rules'

/** What is published of a report: every number, or null where showing it would tell of a person (README). */
export function onderdruk(j: Jaartabellen): Uitgave {
  const cellen: UitgaveCel[] = []
  for (const { school, tabel, vak, cel, getoond } of plekken(j)) {
    cellen.push({ school, tabel, vak, aantal: getoond ? (cel.gezien[0] ?? 0) : null })
  }
  return { versie: j.eerder.length + 1, drempel: j.drempel, cellen }
}

/** Why each hidden number is hidden. Only for who makes the report: the reason itself says how large a number is. */
export function waarom(j: Jaartabellen): readonly Verborgen[] {
  const found: Verborgen[] = []
  for (const place of plekken(j)) {
    const { school, tabel, vak, getoond } = place
    if (!getoond) found.push({ cel: { school, tabel, vak }, reden: redenVan(place, j.drempel) })
  }
  return found
}

/** A place with its number; `eerst` is whether it would be shown without former versions. */
type Bezet = Plek & { cel: Cel; getoond: boolean; eerst: boolean }

function redenVan({ cel, eerst }: Bezet, k: number): Reden {
  const aantal = cel.gezien[0] ?? 0
  if (aantal === 0) return 'nul'
  if (aantal < k) return 'klein'
  if (minste(cel, k) < k) return 'bijdrager'
  return eerst ? 'vorige_versie' : 'anders_af_te_leiden'
}

/** Every place of every table, the bestuur first and then each school. */
function* plekken(j: Jaartabellen): Generator<Bezet> {
  const beelden = beeldenVan(j)
  const first = maskersVan(beelden, j)
  const last = naEerder(j, beelden, first)
  for (const [t, beeld] of beelden.entries()) {
    const [fresh, shown] = [first[t] as Masker, last[t] as Masker]
    const { id: tabel, vakken, totaal } = beeld.tabel
    for (const [c, vak] of vakken.entries()) {
      const cel = beeld.kolommen[c] as Cel
      yield { school: null, tabel, vak, cel, getoond: shown.kolommen[c] === true, eerst: fresh.kolommen[c] === true }
    }
    if (totaal !== null) {
      yield { school: null, tabel, vak: null, cel: beeld.totaal, getoond: shown.totaal, eerst: fresh.totaal }
    }
    for (const [r, school] of j.scholen.entries()) {
      const rij = beeld.rijen[r] as Cel
      for (const [c, vak] of vakken.entries()) {
        const cel = { gezien: beeld.cel(r, c), kijkers: rij.kijkers }
        const [now, once] = [shown.cellen[r]?.[c] === true, fresh.cellen[r]?.[c] === true]
        yield { school, tabel, vak, cel, getoond: now, eerst: once }
      }
      if (totaal !== null) {
        yield { school, tabel, vak: null, cel: rij, getoond: shown.rijen[r] === true, eerst: fresh.rijen[r] === true }
      }
    }
  }
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
    const [table] = groups.get(tabel.minstens ?? tabel.hoogstens ?? only ?? null) ?? []
    return table ? { rijen: table.rijen, masker: masks.get(table) as Masker } : null
  }
  const zonder = ({ tabel }: Beeld) => (tabel.minstens === undefined ? maskerZonderTotaal : maskerMetMinstens)
  return beelden.map((beeld) => masks.get(beeld) ?? zonder(beeld)(beeld, zakenVan(beeld), drempel))
}
