/** What is wrong with a chosen wachtzin, in one sentence; null when it is strong enough. Loaded when it is asked. */
export async function checkPassphrase(wachtzin: string, eigen: readonly string[]): Promise<string | null> {
  const { passphraseStrength } = await import('@/lib/vault/strength')
  const { genoeg, lengte, zwak } = passphraseStrength(wachtzin, eigen)
  if (genoeg) return null
  if (zwak.includes('te kort')) return `Deze zin is te kort: ${lengte} tekens. Neem er minstens 15.`
  const reasons = zwak.flatMap((plek) => why[plek] ?? [])
  return `Deze zin is te makkelijk te raden. ${reasons.join(' ') || 'Voeg een paar woorden toe die niet bij elkaar horen.'}`
}

const why: Record<string, string> = {
  herhaling: 'Er staat vaak hetzelfde in.',
  reeks: 'Er staat een rij letters of cijfers in, zoals 12345.',
  veelgebruikt: 'Er staat een woord of jaartal in dat velen gebruiken.',
  'eigen gegevens': 'Uw eigen naam of mailadres staat erin.',
}
