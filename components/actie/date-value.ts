import { composeDatum, type Datum } from '@/lib/kernel/datum'
import type { DateValue } from '../vault/use-sealed-form'

/** The day in the three fields; null when it is none, or when it was said not to be known. */
export function datumOf({ dag, maand, jaar, onbekend }: DateValue): Datum | null {
  return onbekend === 'ja' ? null : composeDatum(dag ?? '', maand ?? '', jaar ?? '')
}

export function dateValueOf(datum: Datum | null, onbekend = false): DateValue {
  if (!datum) return onbekend ? { onbekend: 'ja' } : {}
  const [jaar, maand, dag] = datum.split('-').map((part) => String(Number(part)))
  return { dag, maand, jaar, ...(onbekend ? { onbekend: 'ja' } : {}) }
}

export function isLeeg({ dag, maand, jaar }: DateValue): boolean {
  return !dag?.trim() && !maand?.trim() && !jaar?.trim()
}
