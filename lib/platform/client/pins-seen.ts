const nameOf = (accountId: string) => `geborgen-pins-${accountId}`

/** How far this browser saw the list of others' keys get, so that a server cannot give back an older one unseen. */
export function pinsSeen(accountId: string): number {
  try {
    return Number(localStorage.getItem(nameOf(accountId))) || 0
  } catch {
    return 0
  }
}

export function rememberPins(accountId: string, revisie: number): void {
  try {
    if (revisie > pinsSeen(accountId)) localStorage.setItem(nameOf(accountId), String(revisie))
  } catch {
    // Refused storage: then only this page remembers.
  }
}
