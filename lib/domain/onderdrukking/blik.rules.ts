import type { Jaartabellen, Telling } from './onderdrukking'

/**
 * A number as each attacker sees it: blik 0 is whoever knows no case, the others are the bijdragers, each without the
 * cases she knows. Of one and the same number these add up like the numbers themselves, so every rule can be put to
 * every blik.
 */
export type Gezien = readonly number[]

/** A number, and the blikken that learn something from it: on a school she alone serves a bijdrager learns nothing. */
export type Cel = { gezien: Gezien; kijkers: readonly number[] }

/** Who look: one outsider, and each bijdrager where there are several. Who counted everything herself learns nothing. */
export function bijdragersVan({ tellingen, alleen = {} }: Jaartabellen): readonly string[] {
  const names = new Set([
    ...tellingen.flatMap(({ bijdragen = {} }) => Object.keys(bijdragen)),
    ...Object.values(alleen),
  ])
  return names.size > 1 ? [...names].sort() : []
}

export function gezienVan({ aantal, bijdragen }: Telling, bijdragers: readonly string[]): Gezien {
  return [aantal, ...bijdragers.map((name) => aantal - (bijdragen?.[name] ?? 0))]
}

export function kijkersVan(bijdragers: readonly string[], alleen: string | undefined): readonly number[] {
  return [0, ...bijdragers.flatMap((name, i) => (name === alleen ? [] : [i + 1]))]
}

/**
 * The least that is left of it in any blik: from k on it may be shown. Among three bijdragers or more each of them knows
 * that the others hold k beside any one; so that this leaves k values for each, there must be 3k−1 in all.
 */
export function minste({ gezien, kijkers }: Cel, k: number): number {
  const many = gezien.length > 3 && kijkers.length === gezien.length
  let least = many ? (gezien[0] ?? 0) - 2 * k + 1 : Number.POSITIVE_INFINITY
  for (const blik of kijkers) least = Math.min(least, gezien[blik] ?? 0)
  return least
}

export function plus(a: Gezien, b: Gezien): Gezien {
  return a.map((aantal, i) => aantal + (b[i] ?? 0))
}
