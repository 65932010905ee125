import type { Datum } from '@/lib/kernel/datum'
import {
  type ActWithToestemming,
  actNeedsToestemming,
  type Toestemming,
  type ToestemmingSoort,
  toestemmingSoorten,
} from './toestemming'
import { runsOut, standOn, type ToestemmingStand } from './toestemming.rules'

/** Weeks before its last day from which one is asked for again. */
export const WEKEN_TEVOREN = 8

export type SoortStand = {
  soort: ToestemmingSoort
  /** How the one that says most stands: a valid one, else the last that was given. */
  stand: ToestemmingStand | 'nooit'
  /** What of the table cannot be done while it is missing. */
  acts: ActWithToestemming[]
}

/** Every kind, how it stands that day, and what it is needed for: the other way round from the table of acts. */
export function overzichtVan(given: readonly Toestemming[], day: Datum): SoortStand[] {
  return toestemmingSoorten.map((soort) => {
    const standen = given.filter((one) => one.soort === soort).map((one) => standOn(one, day))
    const stand = standen.includes('geldig') ? 'geldig' : (standen.at(-1) ?? 'nooit')
    return { soort, stand, acts: actsFor(soort) }
  })
}

function actsFor(soort: ToestemmingSoort): ActWithToestemming[] {
  const acts = Object.keys(actNeedsToestemming) as ActWithToestemming[]
  return acts.filter((act) =>
    actNeedsToestemming[act].some((soorten: readonly ToestemmingSoort[]) => soorten.includes(soort)),
  )
}

export type Punt = {
  soort: ToestemmingSoort
  wat: 'loopt_af' | 'verlopen' | 'ontbreekt'
  /** Its last day; null where there is none. */
  op: Datum | null
}

type Dagen = { today: Datum; grens: Datum }

/**
 * What of the toestemmingen of one case asks for attention: what runs out by `grens`, what ran out, and what is missing of
 * the kinds that are needed now. One that was renewed in time asks for nothing, and neither does one that was withdrawn,
 * but for the dossier itself: without that one the klager still has to choose.
 */
export function puntenVan(
  given: readonly Toestemming[],
  nodig: readonly ToestemmingSoort[],
  { today, grens }: Dagen,
): Punt[] {
  const lasting = given.filter((one) => standOn(one, today) === 'geldig' && !runsOut(one, today, grens))
  const open = given.filter((one) => !lasting.some((other) => isSameFor(one, other)))
  const latest = open.filter((one) => !open.some((other) => isSameFor(one, other) && isLater(other, one)))
  const dated = latest.flatMap((one): Punt[] => {
    const stand = standOn(one, today)
    if (stand === 'verlopen') return [{ soort: one.soort, wat: 'verlopen', op: one.geldigTot }]
    return runsOut(one, today, grens) ? [{ soort: one.soort, wat: 'loopt_af', op: one.geldigTot }] : []
  })
  const missing = nodig.filter((soort) => isMissing(soort, given, today) && !dated.some((punt) => punt.soort === soort))
  return [...dated, ...missing.map((soort): Punt => ({ soort, wat: 'ontbreekt', op: null }))]
}

function isSameFor(a: Toestemming, b: Toestemming): boolean {
  return a.soort === b.soort && a.voorId === b.voorId
}

function isLater(a: Toestemming, b: Toestemming): boolean {
  return (a.geldigTot ?? '9999') > (b.geldigTot ?? '9999')
}

function isMissing(soort: ToestemmingSoort, given: readonly Toestemming[], day: Datum): boolean {
  const ofSoort = given.filter((one) => one.soort === soort)
  if (ofSoort.some((one) => standOn(one, day) === 'geldig')) return false
  return soort === 'dossier_aanleggen' || !ofSoort.some((one) => standOn(one, day) === 'ingetrokken')
}
