/** What waits at one bestuur, in words; nothing where nothing does (R-AANST-5). */
export function dueZin({ vandaag, teLaat }: { vandaag: number; teLaat: number }): string | null {
  const parts = [teLaat > 0 ? `${teLaat} te laat` : '', vandaag > 0 ? `${vandaag} voor vandaag` : ''].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')}.` : null
}
