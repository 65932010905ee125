import 'server-only'
import { loadHouders } from '@/lib/domain/ambt/ambt.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Oudervraag, VraagAmbt, VraagRegel, WaaromNiet } from './oudervraag'
import { ambtVan, requireVraag } from './oudervraag.rules'
import { loadVoorgelegd, loadVragen } from './oudervraag.store'

export type OudervraagScherm = {
  dossierId: string
  nummer: string
  vragen: Oudervraag[]
  /** Why nothing can be asked now; null where it can. */
  waaromNiet: WaaromNiet['kind'] | null
  /** The coded facts say already that the directeur is involved. */
  directeurBetrokken: boolean
  ontvangers: Record<VraagAmbt, { id: string; naam: string }[]>
}

/** Of a dossier of the actor: what was asked about the parents, and whether something can be. */
export async function getOudervraag(actor: Actor, dossierId: string): Promise<OudervraagScherm | null> {
  if (!isId(dossierId)) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'oudervraag:ask', dossier)) return null
    const partijen = await loadPartijen(tx, actor, dossierId)
    const vragen = await loadVragen(tx, actor, dossierId)
    const asked = requireVraag(dossier, partijen, vragen, (await loadInstellingen(actor, tx)).oudersBeslist)
    const holders = async (soort: VraagAmbt, schoolId: string | null) =>
      (await loadHouders(tx, actor, { soort, schoolId })).map(({ accountId, naam }) => ({ id: accountId, naam }))
    return {
      ...{ dossierId, nummer: dossier.nummer, vragen },
      waaromNiet: asked.ok ? null : asked.failure.kind,
      directeurBetrokken: ambtVan('nee', partijen) === 'bestuur',
      ontvangers: {
        directeur: await holders('directeur', dossier.schoolId),
        bestuur: await holders('bestuur', null),
      },
    }
  })
}

/** What was put to the actor as directeur of a school or as bestuurder: what waits first (R-MIN-3). */
export async function listOudervragen(actor: Actor): Promise<VraagRegel[] | null> {
  if (!may(actor, 'oudervraag:read')) return null
  return read(actor, async (tx) => {
    const vragen = await loadVoorgelegd(tx, actor)
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, id: { in: vragen.map(({ schoolId }) => schoolId) } },
      select: { id: true, naam: true },
    })
    const naamVan = (schoolId: string) => scholen.find(({ id }) => id === schoolId)?.naam ?? ''
    return vragen.map((vraag) => ({ ...vraag, schoolNaam: naamVan(vraag.schoolId) }))
  })
}
