import 'server-only'
import { loadAvgverzoeken } from '@/lib/domain/avgverzoek/avgverzoek.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadOpenVoorstellen } from '@/lib/domain/overdracht/overdracht.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireFor } from '@/lib/domain/toestemming/toestemming.rules'
import { loadAlleToestemmingen } from '@/lib/domain/toestemming/toestemming.store'
import type { Actor } from '@/lib/kernel/actor'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import { type Afwikkeling, type AfwikkelZaak, inVolgorde, nodigVoor } from './afwikkelen.rules'
import { loadEinde } from './einde.store'
import { loadZaken } from './zoeken.store'

/** Every case, with what is still needed before its adviser can go (R-OVD-3); null for who keeps none. */
export async function getAfwikkeling(actor: Actor): Promise<Afwikkeling | null> {
  if (!may(actor, 'dossier:read') && !may(actor, 'intake:read')) return null
  const result = await change(actor, async (tx) => {
    const einde = await loadEinde(tx, actor)
    const zaken = await loadAfwikkelZaken(tx, actor)
    const verzoeken = may(actor, 'avgverzoek:read') ? await loadAvgverzoeken(tx, actor) : []
    await record(tx, actor, { event: 'kaarten_read', aantal: zaken.length + verzoeken.length })
    return ok({
      ...{ einde, afwikkelend: einde !== null && einde.tot < tx.today, zaken: inVolgorde(zaken) },
      verzoeken: verzoeken.toSorted((a, b) => Number(a.beantwoordOp !== null) - Number(b.beantwoordOp !== null)),
    })
  })
  return result.ok ? result.value : null
}

async function loadAfwikkelZaken(tx: Tx, actor: Actor): Promise<AfwikkelZaak[]> {
  const [zaken, given, voorstellen] = [
    await loadZaken(tx, actor),
    await loadAlleToestemmingen(tx, actor),
    await loadOpenVoorstellen(tx, actor),
  ]
  return zaken.map((zaak) => {
    const voorstel = voorstellen.get(zaak.id)
    const magOver = requireFor('overdracht:leave', given.get(zaak.id) ?? [], tx.today).ok
    const voorgesteld = voorstel ? (voorstel.naarKan ? 'wacht' : 'vast') : null
    return { ...zaak, naarNaam: voorstel?.naarNaam ?? null, nodig: nodigVoor({ ...zaak, voorgesteld, magOver }) }
  })
}
