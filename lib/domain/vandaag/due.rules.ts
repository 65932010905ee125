import type { Datum } from '@/lib/kernel/datum'
import type { Taak } from './vandaag'
import { arrange } from './vandaag.rules'

export type Due = { vandaag: number; teLaat: number }

/** How much is for today and how much is late, as the page Vandaag has it: what the law asks to report is for today. */
export function dueOf(taken: readonly Taak[], today: Datum): Due {
  const { gemarkeerd, nu, teLaat } = arrange(taken, { today, inOneWeek: today })
  return { vandaag: gemarkeerd.length + nu.length, teLaat: teLaat.length }
}

/** What waits at one bestuur, in words; nothing where nothing does (R-AANST-5). */
export function dueZin({ vandaag, teLaat }: Due): string | null {
  const parts = [teLaat > 0 ? `${teLaat} te laat` : '', vandaag > 0 ? `${vandaag} voor vandaag` : ''].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')}.` : null
}
