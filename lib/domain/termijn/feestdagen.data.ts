import type { Datum } from '@/lib/kernel/datum'

/**
 * Days made equal to a feestdag by decree (Algemene termijnenwet, art. 3 lid 3), three years at a time.
 * Sources: the decrees on 28 April 2023 up to 30 May 2025, and on 2 January 2026 up to 26 May 2028. Checked 22-11-2026.
 */
export const gelijkgesteld: readonly Datum[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
] as Datum[]

/** Between these the days made equal are known; outside them a term may turn out a day later, and the screen says so. */
export const bekend = { van: '2023-01-01' as Datum, tot: '2028-12-31' as Datum }
