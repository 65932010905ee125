import type { Datum } from '@/lib/kernel/datum'

/** What has a day on the desk of an office, by its sort in the view of everything with a day. A report under the meldplicht stands apart. */
export const tafelsoorten = ['advies', 'bestuursklacht', 'voorziening', 'rehabilitatie'] as const
export type Tafelsoort = (typeof tafelsoorten)[number]

/** `id`: of what is opened; `wat`: a code of its noun. Codes and days: what it is about opens on its own page. */
export type Tafelpunt = { soort: Tafelsoort; id: string; itemId: string; dag: Datum; wat: string | null }

/** One thing that asks something of a bestuurder now; without a day it comes last. */
export type Tafeltaak = { key: string; dag: Datum | null; taak: string; href: string; meta?: string }
