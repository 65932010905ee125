import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Intake, IntakeConcept, OntvangerKeuze } from './intake'
import { waaromNiet } from './intake.rules'

export async function getIntakeForm(actor: Actor): Promise<{ scholen: SchoolKeuze[]; volgorde: 'ja' | 'nee' } | null> {
  if (!may(actor, 'intake:open')) return null
  return read(actor, async (tx) => ({
    scholen: await loadScholenFor(actor, tx, 'intake:open'),
    volgorde: (await loadInstellingen(actor, tx)).volgorde,
  }))
}

const begin = 'intake:nieuw:'

export async function listIntakeConcepten(actor: Actor): Promise<IntakeConcept[]> {
  if (!may(actor, 'intake:open')) return []
  const rows = await read(actor, (tx) =>
    tx.prisma.draft.findMany({
      where: { accountId: actor.accountId, bestuurId: actor.bestuurId, onderwerp: { startsWith: begin } },
      select: { onderwerp: true, savedAt: true },
      orderBy: { savedAt: 'desc' },
      take: 20,
    }),
  )
  return rows.map(({ onderwerp, savedAt }) => ({ conceptId: onderwerp.slice(begin.length), bewaardOp: savedAt }))
}

/** To whom this intake can be referred, and of the others of this school why not now. One line per person. */
export async function listOntvangersFor(
  actor: Actor,
  intake: Pick<Intake, 'schoolId' | 'klagerCategorie'>,
): Promise<OntvangerKeuze[]> {
  if (!may(actor, 'intake:refer', intake.schoolId)) return []
  const all = await read(actor, (tx) => loadOntvangers(actor, tx))
  const here = all.filter(({ schoolIds }) => schoolIds.includes(intake.schoolId))
  const keuzes = here.map(
    ({ accountId, naam, soort, doelgroep, publicKey, afwezig, vervangerNaam, enrolled, schoolIds }) => ({
      ...{ accountId, naam, soort, doelgroep, publicKey, afwezig, vervangerNaam },
      waaromNiet: waaromNiet({ doelgroep, schoolIds, enrolled, afwezig }, intake),
    }),
  )
  const best = keuzes.toSorted((a, b) => Number(a.waaromNiet !== null) - Number(b.waaromNiet !== null))
  return best.filter(({ accountId }, at) => best.findIndex((other) => other.accountId === accountId) === at)
}
