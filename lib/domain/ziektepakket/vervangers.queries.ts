import 'server-only'
import type { Dossier } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { VervangerKeuze } from './ziektepakket'
import { waaromGeenVervanger } from './ziektepakket.rules'

/** Who could stand in for her in this dossier, and of the others of this school why not. */
export async function loadVervangers(
  actor: Actor,
  tx: Tx,
  dossier: Pick<Dossier, 'id' | 'schoolId'>,
): Promise<VervangerKeuze[]> {
  const klagerCategorie = klagerVan(await loadPartijen(tx, actor, dossier.id))?.categorie ?? 'onbekend'
  const here = (await loadOntvangers(actor, tx)).filter(({ schoolIds }) => schoolIds.includes(dossier.schoolId))
  const keuzes = here.map((one) => ({
    ...{ accountId: one.accountId, naam: one.naam, soort: one.soort, publicKey: one.publicKey },
    waaromNiet: waaromGeenVervanger(one, { schoolId: dossier.schoolId, klagerCategorie }),
  }))
  // Of two aanstellingen of one person the one that fits counts.
  const best = keuzes.toSorted((a, b) => Number(a.waaromNiet !== null) - Number(b.waaromNiet !== null))
  return best.filter((one, at) => best.findIndex(({ accountId }) => accountId === one.accountId) === at)
}
