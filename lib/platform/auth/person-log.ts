import 'server-only'
import type { Tx } from '@/lib/platform/db/context'

export const persoonEvents = [
  'account_geactiveerd',
  'account_geblokkeerd',
  'ingelogd',
  'uitgelogd',
  'vergrendeld',
  'ontgrendeld',
  'sessie_ingetrokken',
  'wachtzin_gewijzigd',
  'herstelwoorden_vervangen',
  'reservecodes_vervangen',
  'reservecode_gebruikt',
  'telefoon_vervangen',
  'toegang_hersteld',
  'mailadres_aangevraagd',
  'mailadres_gewijzigd',
] as const
export type PersoonEvent = (typeof persoonEvents)[number]

/** One link in the chain of the person in whose context `tx` runs. */
export async function recordPersoon(tx: Tx, event: PersoonEvent, data: Record<string, string> = {}): Promise<void> {
  await tx.prisma.$executeRaw`select deur_persoon_noteren(${event}, ${JSON.stringify(data)}::text::jsonb)`
}
