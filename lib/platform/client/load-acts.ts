/** Loaded when first acted upon: pages that anyone may open stay light. */
export async function loadAccountActs() {
  return (await import('./account-acts')).accountActs
}

export async function loadAccountVault() {
  return (await import('./account-vault')).accountVault
}
