import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { CloseSchoolInput, OpenSchoolInput } from './school.schema'

export function openSchool(
  actor: Actor,
  { naam, plaats, sector }: OpenSchoolInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'name_taken' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'school:open')) return refuse({ kind: 'not_found' })
    const insensitive = (equals: string) => ({ equals, mode: 'insensitive' as const })
    const taken = await tx.prisma.school.count({
      where: { bestuurId: actor.bestuurId, geslotenOp: null, naam: insensitive(naam), plaats: insensitive(plaats) },
    })
    if (taken > 0) return refuse({ kind: 'name_taken' })
    const id = newId<'school'>()
    await tx.prisma.school.createMany({ data: { bestuurId: actor.bestuurId, id, naam, plaats, sector } })
    await record(tx, actor, { event: 'school_opened', objectId: id, schoolId: id, soort: sector })
    return ok(id)
  })
}

/** Nobody can choose it any more; what runs there runs on. */
export function closeSchool(
  actor: Actor,
  { schoolId }: CloseSchoolInput,
): Promise<Result<string, { kind: 'not_found' } | { kind: 'already_closed' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'school:close')) return refuse({ kind: 'not_found' })
    const school = await tx.prisma.school.findFirst({ where: { bestuurId: actor.bestuurId, id: schoolId } })
    if (!school) return refuse({ kind: 'not_found' })
    if (school.geslotenOp) return refuse({ kind: 'already_closed' })
    await tx.prisma.school.updateMany({
      where: { bestuurId: actor.bestuurId, id: schoolId },
      data: { geslotenOp: toDate(tx.today) },
    })
    await record(tx, actor, { event: 'school_closed', objectId: schoolId, schoolId })
    return ok(schoolId)
  })
}
