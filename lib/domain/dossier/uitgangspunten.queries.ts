import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Uitgangspunten } from './dossier'
import { isEigenSchool, loadSoort } from './dossier.store'

export async function getUitgangspunten(actor: Actor, schoolId: string): Promise<Uitgangspunten | null> {
  if (!may(actor, 'dossier:open', schoolId)) return null
  return read(actor, async (tx) => {
    const { eigenKinderen, oudersBeslist, zonderToestemming } = await loadInstellingen(actor, tx)
    const eigenSchool = await isEigenSchool(tx, actor, schoolId)
    return { eigenKinderen, oudersBeslist, zonderToestemming, eigenSchool, soort: await loadSoort(tx, actor) }
  })
}
