import type { Datum } from '@/lib/kernel/datum'

/** A label of an offence: how the law of a day names it, and where it stood or stands. */
export type StrafbaarFeit = {
  code: string
  naam: string
  uitleg: string
  /** null where nobody looked the number up. */
  artikel: string | null
  groep: 'seksueel' | 'online' | 'ander'
  /** From and to which day of the facts the label holds; null is open. */
  vanaf: Datum | null
  tot: Datum | null
}

/** When it happened: a day, a period, or unknown (R-TERM-5). */
export type DagVanFeit =
  | { soort: 'dag'; dag: Datum }
  | { soort: 'periode'; vanaf: Datum; tot: Datum }
  | { soort: 'onbekend' }
