import 'server-only'
import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { type SjabloonDetail, type SjabloonRegel, type SjabloonSoort, sjabloonSoorten } from './routesjabloon'
import { type EigenRegel, laatste, sjabloonFor } from './routesjabloon.rules'
import { loadEigenRegels } from './routesjabloon.store'

export type Klachtroutes = {
  regels: SjabloonRegel[]
  scholen: SchoolKeuze[]
  school: SchoolKeuze | null
  mayAmend: boolean
}

/** Every row of the table, as it holds for all schools or for one. No case stands behind it. */
export async function listSjablonen(actor: Actor, schoolId: string | null): Promise<Klachtroutes | null> {
  if (!may(actor, 'routesjabloon:read')) return null
  return read(actor, async (tx) => {
    const scholen = await loadScholenFor(actor, tx, 'routesjabloon:read')
    const school = scholen.find(({ id }) => id === schoolId) ?? null
    if (schoolId && !school) return null
    const eigen = await loadEigenRegels(actor, tx)
    return {
      regels: sjabloonSoorten.map((soort) => ({
        sjabloon: sjabloonFor(soort, schoolId, eigen),
        eigen: isEigen(soort, schoolId, eigen),
      })),
      scholen,
      school,
      mayAmend: may(actor, 'routesjabloon:amend'),
    }
  })
}

export async function getSjabloon(
  actor: Actor,
  { soort, schoolId }: { soort: SjabloonSoort; schoolId: string | null },
): Promise<SjabloonDetail | null> {
  if (!may(actor, 'routesjabloon:read') || (schoolId && !isId(schoolId))) return null
  return read(actor, async (tx) => {
    const scholen = await loadScholenFor(actor, tx, 'routesjabloon:read')
    const school = scholen.find(({ id }) => id === schoolId)
    if (schoolId && !school) return null
    const eigen = await loadEigenRegels(actor, tx, soort)
    const elders = eigen.filter((regel) => regel.schoolId !== schoolId)
    return {
      sjabloon: sjabloonFor(soort, schoolId, eigen),
      eigen: isEigen(soort, schoolId, eigen),
      boven: sjabloonFor(soort, null, elders),
      versie: laatste(soort, schoolId, eigen)?.versie ?? 0,
      schoolId,
      schoolNaam: school?.naam ?? null,
      ...keuzesOf(await loadInstellingen(actor, tx)),
      mayAmend: may(actor, 'routesjabloon:amend'),
    }
  })
}

function isEigen(soort: SjabloonSoort, schoolId: string | null, regels: readonly EigenRegel[]): boolean {
  return (laatste(soort, schoolId, regels)?.stappen.length ?? 0) > 0
}

function keuzesOf({ mandaat, vertrouwensinspecteur }: Instellingen) {
  return { mandaat, overleg: vertrouwensinspecteur }
}
