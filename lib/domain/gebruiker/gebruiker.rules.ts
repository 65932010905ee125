export type Voorbereiding = { naamGetypt: string | null; bevestigdOp: Date | null }

/**
 * Of this bestuur is who was confirmed here once, or was never typed in as somebody new. Of all others nothing of the
 * account shows, not even whether there was one: only what was typed.
 */
export function isBekend(voorbereidingen: readonly Voorbereiding[]): boolean {
  return voorbereidingen.some(({ naamGetypt, bevestigdOp }) => naamGetypt === null || bevestigdOp !== null)
}

/** Under which name someone shows: his own, or until he is known the first that was typed. */
export function naamHier(naam: string, voorbereidingen: readonly Voorbereiding[]): string {
  return isBekend(voorbereidingen) ? naam : (voorbereidingen[0]?.naamGetypt ?? '')
}
