import 'server-only'
import { loadAanstellingen } from '@/lib/domain/aanstelling/aanstelling.store'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Aanspreekpunt, Gat, PestenBijSchool } from './aanspreekpunt'
import { gatenOf, pestenBij } from './aanspreekpunt.rules'
import { loadAanspreekpunten } from './aanspreekpunt.store'

export async function listAanspreekpunten(actor: Actor): Promise<PestenBijSchool[] | null> {
  if (!may(actor, 'aanspreekpunt:record')) return null
  return read(actor, (tx) => loadPesten(actor, tx))
}

/** R-AANST-7: the schools that must have someone and have nobody. */
export async function listGaten(actor: Actor): Promise<Gat[]> {
  if (!may(actor, 'aanspreekpunt:record')) return []
  return gatenOf(await read(actor, (tx) => loadPesten(actor, tx)))
}

/** Who it is at a school, for the route of a case about pesten. */
export async function getPestenBij(actor: Actor, schoolId: string): Promise<PestenBijSchool | null> {
  if (!may(actor, 'bestuur:read') || !isId(schoolId)) return null
  return read(actor, async (tx) => (await loadPesten(actor, tx, schoolId))[0] ?? null)
}

export async function getAanspreekpunt(
  actor: Actor,
  id: string,
): Promise<(Aanspreekpunt & { schoolNaam: string }) | null> {
  if (!may(actor, 'aanspreekpunt:end') || !isId(id)) return null
  return read(actor, async (tx) => {
    const [punt] = await loadAanspreekpunten(tx, actor, { id })
    const school =
      punt && (await loadScholenFor(actor, tx, 'aanspreekpunt:end')).find((one) => one.id === punt.schoolId)
    return school ? { ...punt, schoolNaam: school.naam } : null
  })
}

export async function getAanspreekpuntForm(actor: Actor): Promise<{ scholen: SchoolKeuze[] } | null> {
  if (!may(actor, 'aanspreekpunt:record')) return null
  return { scholen: await read(actor, (tx) => loadScholenFor(actor, tx, 'aanspreekpunt:record')) }
}

async function loadPesten(actor: Actor, tx: Tx, schoolId?: string): Promise<PestenBijSchool[]> {
  const scholen = (await loadScholenFor(actor, tx, 'bestuur:read')).filter(({ id }) => !schoolId || id === schoolId)
  const punten = await loadAanspreekpunten(tx, actor, schoolId ? { schoolId } : {})
  const aanstellingen = await loadAanstellingen(tx, actor)
  return scholen.map((school) => pestenBij(school, punten, aanstellingen, tx.today))
}
