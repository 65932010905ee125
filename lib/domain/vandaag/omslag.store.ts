import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Tx } from '@/lib/platform/db/context'
import type { Taak } from './vandaag'

export type Omslag = Pick<Taak, 'objectSoort' | 'objectId' | 'nummer' | 'schoolNaam' | 'kaart'>
type Row = Omit<Omslag, 'kaart'> & { kaart: Uint8Array | null }

/**
 * What stands on the outside of these cases of the actor, and of schools for a talk with the directeur: only what is asked for
 * is read, however many there are.
 */
export async function loadOmslagen(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, Omslag>> {
  if (ids.length === 0) return new Map()
  const { bestuurId, accountId } = actor
  const wanted = [...new Set(ids)]
  const rows = await tx.prisma.$queryRaw<Row[]>`
    select z.soort as "objectSoort", z.id as "objectId", z.nummer, coalesce(s.naam, '') as "schoolNaam", z.kaart
    from (
      select 'dossier' as soort, id, nummer, kaart, school_id from dossier
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'melding', id, nummer, kaart, school_id from melding
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'intake', id, nummer, kaart, school_id from intake
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'avgverzoek', id, null, kaart, null from avgverzoek
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'advies', id, null, null, school_id from advies
      where bestuur_id = ${bestuurId}::uuid and adviseur = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'begeleiding', id, null, kaart, school_id from begeleiding
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'voorlichting', id, null, null, school_id from voorlichting
      where bestuur_id = ${bestuurId}::uuid and account_id = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'reflectie', id, null, null, null from reflectie
      where bestuur_id = ${bestuurId}::uuid and houder = ${accountId}::uuid and id = any (${wanted}::uuid[])
      union all
      select 'adviesgesprek', id, null, null, id from school
      where bestuur_id = ${bestuurId}::uuid and id = any (${wanted}::uuid[])) z
    left join school s on s.bestuur_id = ${bestuurId}::uuid and s.id = z.school_id`
  return new Map(rows.map(({ kaart, ...row }) => [row.objectId, { ...row, kaart: kaart && toBase64Url(kaart) }]))
}
