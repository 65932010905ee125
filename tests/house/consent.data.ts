/** Rules about toestemmingen as such, which read how one stands and refuse no act by it; and why. */
export const readsValidity: readonly string[] = [
  // What follows when one ends: nothing while another of its kind holds.
  'lib/domain/intrekking/intrekking.rules.ts',
]
