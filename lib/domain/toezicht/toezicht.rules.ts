import type { Datum } from '@/lib/kernel/datum'
import type { Periode, Spoor } from './toezicht'

export type Moment = { op: Datum; wat: 'geschorst' | 'hervat' }

/** From when until when an aanstelling let its holder in. The row keeps one suspension, the logboek all of them: `momenten`, in order. */
export function periodesVan(spoor: Spoor, momenten: readonly Moment[]): Periode[] {
  const { status, vanaf, bevestigdOp, geschorstOp } = spoor
  if (status === 'voorbereid' || (status === 'beeindigd' && !bevestigdOp)) return []
  const begin = later(vanaf, bevestigdOp ?? vanaf)
  const known = momenten.length > 0 || !geschorstOp ? momenten : [{ op: geschorstOp, wat: 'geschorst' as const }]
  const periodes: Periode[] = [{ van: begin, tot: null }]
  for (const { op, wat } of known) {
    const last = periodes.at(-1)
    if (wat === 'hervat') periodes.push({ van: later(op, begin), tot: null })
    else if (last) periodes[periodes.length - 1] = { ...last, tot: op }
  }
  return periodes.flatMap((periode) => until(periode, eindeVan(spoor)))
}

export function hadToegangOp(periodes: readonly Periode[], day: Datum): boolean {
  return periodes.some(({ van, tot }) => van <= day && (tot === null || day <= tot))
}

/** The last day on which it let in, winding down included. */
function eindeVan({ status, tot, afwikkelenTot, beeindigdOp }: Spoor): Datum | null {
  return afwikkelenTot ?? tot ?? (status === 'beeindigd' ? beeindigdOp : null)
}

function until({ van, tot }: Periode, einde: Datum | null): Periode[] {
  const last = tot && einde ? (tot < einde ? tot : einde) : (tot ?? einde)
  return last && last < van ? [] : [{ van, tot: last }]
}

function later(one: Datum, other: Datum): Datum {
  return one > other ? one : other
}
