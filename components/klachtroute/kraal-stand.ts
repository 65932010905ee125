import type { Stand } from '@/lib/domain/dossier/routestap'
import type { Kraal } from '@/lib/domain/klachtroute/klachtroute'
import type { PlaatStap } from '../routesjabloon/route-plaat'
import type { StripStep } from '../ui/strip'

/** How a bead is drawn; what was stopped is not done. */
const plaatStand = {
  gekozen: 'komt',
  bezig: 'nu',
  gedaan: 'gedaan',
  overgeslagen: 'overgeslagen',
  gestopt: 'overgeslagen',
} as const satisfies Record<Stand, PlaatStap['stand']>

const strip = { komt: 'ahead', nu: 'now', gedaan: 'done', overgeslagen: 'skipped' } as const

export function stripStand({ stap }: Kraal): StripStep['state'] {
  return strip[stap ? plaatStand[stap.stand] : 'komt']
}

export function plaatStappen(kralen: readonly Kraal[]): PlaatStap[] {
  return kralen.map(({ soort, kring, stap }) => ({ soort, kring, stand: stap ? plaatStand[stap.stand] : 'komt' }))
}
