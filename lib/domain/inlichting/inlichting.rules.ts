import type { Partij } from '@/lib/domain/dossier/dossier'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { FormeleKlacht } from '@/lib/domain/formeleklacht/formeleklacht'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import {
  type Inlichting,
  type InlichtingFailure,
  type InlichtingStand,
  type Onderwerp,
  onderwerpen,
} from './inlichting'

/** The day on which the klager took the first step: a step of the route that was begun, or a formele klacht that was filed. */
export function eersteStapOp(
  stappen: readonly Pick<Routestap, 'begonnenOp'>[],
  klachten: readonly Pick<FormeleKlacht, 'ingediendOp'>[],
): Datum | null {
  const dagen = [...stappen.flatMap(({ begonnenOp }) => begonnenOp ?? []), ...klachten.map((one) => one.ingediendOp)]
  return dagen.toSorted()[0] ?? null
}

/** Whoever is or was aangeklaagde in the dossier, by his opaque id: then his name is known. */
export function aangeklaagdenVan(partijen: readonly Pick<Partij, 'id' | 'rol'>[]): string[] {
  return [...new Set(partijen.flatMap(({ id, rol }) => (rol === 'aangeklaagde' ? [id] : [])))]
}

/** From the day on which his name is known and the klager took the first step, and not before (R-AANG-3, H 6.2). */
export function requireInlichten(
  { vanaf, aangeklaagden }: Pick<InlichtingStand, 'vanaf' | 'aangeklaagden'>,
  { partijId, op, today }: Pick<Inlichting, 'partijId' | 'op'> & { today: Datum },
): Result<undefined, InlichtingFailure> {
  if (!aangeklaagden.includes(partijId)) return refuse({ kind: 'no_aangeklaagde' })
  if (!vanaf) return refuse({ kind: 'no_first_step' })
  if (op > today) return refuse({ kind: 'in_future' })
  return op < vanaf ? refuse({ kind: 'before_first_step', vanaf }) : ok()
}

/** Of what one person was told nothing yet. A raadsman is for outside the school only, so nobody is said to lack him. */
export function nogTeVertellen(inlichtingen: readonly Inlichting[], partijId: string): Onderwerp[] {
  const verteld = inlichtingen.flatMap((one) => (one.partijId === partijId ? one.onderwerpen : []))
  return onderwerpen.filter((onderwerp) => onderwerp !== 'raadsman' && !verteld.includes(onderwerp))
}
