import 'server-only'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { periodes, type Voorlichting, type VoorlichtingRegel, type Voorlichtingsplan } from './voorlichting'
import { tijdVan, waarschuwingen } from './voorlichting.rules'
import { loadPlan, loadVoorlichting } from './voorlichting.store'

/** Her plan of a school year, with what it lacks. */
export async function getVoorlichtingsplan(actor: Actor, schooljaar: number): Promise<Voorlichtingsplan | null> {
  if (!may(actor, 'voorlichting:read')) return null
  return read(actor, async (tx) => {
    const plan = await loadPlan(tx, actor, schooljaar)
    const regels = await withScholen(tx, actor, plan)
    const next = await loadPlan(tx, actor, schooljaar + 1)
    return {
      schooljaar,
      periodes: periodes.map((periode) => ({
        periode,
        regels: regels.filter((regel) => regel.periode === periode),
      })),
      waarschuwingen: waarschuwingen(plan),
      ...tijdVan(plan),
      overTeNemen: plan.length > 0 && next.length === 0,
    }
  })
}

export type VoorlichtingForm = { scholen: SchoolKeuze[]; voorlichting: Voorlichting | null }

/** What the form asks about: one of hers, or an empty one. */
export async function getVoorlichtingForm(actor: Actor, id: string | null): Promise<VoorlichtingForm | null> {
  if (!may(actor, 'voorlichting:record') || (id !== null && !isId(id))) return null
  return read(actor, async (tx) => {
    const voorlichting = id === null ? null : await loadVoorlichting(tx, actor, id)
    if (id !== null && !voorlichting) return null
    return { scholen: await loadScholenFor(actor, tx, 'voorlichting:record'), voorlichting }
  })
}

async function withScholen(tx: Tx, actor: Actor, plan: Voorlichting[]): Promise<VoorlichtingRegel[]> {
  const ids = plan.flatMap(({ schoolId }) => (schoolId ? [schoolId] : []))
  const scholen = await tx.prisma.school.findMany({
    where: { bestuurId: actor.bestuurId, id: { in: ids } },
    select: { id: true, naam: true },
  })
  return plan.map((one) => ({ ...one, schoolNaam: scholen.find(({ id }) => id === one.schoolId)?.naam ?? null }))
}
