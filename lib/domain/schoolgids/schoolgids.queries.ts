import 'server-only'
import { pestenBij } from '@/lib/domain/aanspreekpunt/aanspreekpunt.rules'
import { loadAanspreekpunten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.store'
import { loadAanstellingen } from '@/lib/domain/aanstelling/aanstelling.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import { loadKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { loadEigenRollen } from './eigen-rollen.store'
import type { EigenRol, Gidsrol, Namenkeuze } from './schoolgids'
import { aanspreekpuntGroep, groepVan, keuzeVoor } from './schoolgids.rules'
import { loadAkkoorden } from './schoolgids.store'
import type { GidsFeiten } from './schoolgids.texts'

/** Of which schools the actor may see the text. */
export async function listSchoolgidsen(actor: Actor): Promise<{ id: string; naam: string }[] | null> {
  if (!may(actor, 'schoolgids:read')) return null
  return read(actor, async (tx) =>
    (await loadScholenFor(actor, tx, 'schoolgids:read')).map(({ id, naam }) => ({ id, naam })),
  )
}

/** What the text for the schoolgids of one school says (R-PUB-3). Nothing in it comes from a case. */
export async function getSchoolgids(actor: Actor, schoolId: string): Promise<GidsFeiten | null> {
  if (!isId(schoolId) || !may(actor, 'schoolgids:read', schoolId)) return null
  return read(actor, async (tx) => {
    const school = (await loadScholenFor(actor, tx, 'schoolgids:read')).find(({ id }) => id === schoolId)
    if (!school) return null
    const bestuur = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    const [instellingen, akkoorden] = [await loadInstellingen(actor, tx), await loadAkkoorden(tx, actor)]
    const [aanstellingen, namen] = [await loadAanstellingen(tx, actor), await loadNamen(tx, actor)]
    const naamVan = (accountId: string) => namen.get(accountId) ?? ''
    const pesten = pestenBij(school, await loadAanspreekpunten(tx, actor, { schoolId }), aanstellingen, tx.today)
    const bij = { schoolId, aanstellingen, akkoorden, naamVan, today: tx.today }
    const groep = (rol: Exclude<Gidsrol, 'aanspreekpunt'>) => groepVan(rol, keuzeVoor(instellingen, rol), bij)
    return {
      ...{ schoolNaam: school.naam, bestuurNaam: bestuur.naam, sector: school.sector },
      ...{ volgorde: instellingen.volgorde, mondeling: instellingen.mondelingeKlacht },
      contactpersonen: groep('contactpersoon'),
      bovenschools: groep('bovenschools_contactpersoon'),
      vertrouwenspersonen: groep('vertrouwenspersoon'),
      aanspreekpunten: aanspreekpuntGroep(
        instellingen.schoolgidsAanspreekpunt,
        pesten.aanspreekpunten,
        akkoorden,
        naamVan,
      ),
      pestenVanzelf: pesten.vanzelf,
      commissie: await loadKlachtencommissie(actor, tx),
    }
  })
}

export type EigenAkkoord = EigenRol & {
  keuze: Namenkeuze
  akkoord: { id: string; bereik: string; gegevenOp: Datum } | null
}

/** For the person himself: in which roles he can stand in the schoolgids, and what he said. */
export async function getEigenAkkoord(actor: Actor): Promise<EigenAkkoord[] | null> {
  if (!may(actor, 'schoolgids:agree')) return null
  return read(actor, async (tx) => {
    const instellingen = await loadInstellingen(actor, tx)
    const own = await loadAkkoorden(tx, actor, { accountId: actor.accountId })
    return (await loadEigenRollen(tx, actor)).map(({ rol, voorId }) => {
      const akkoord = own.find((one) => one.rol === rol)
      return {
        ...{ rol, voorId, keuze: keuzeVoor(instellingen, rol) },
        akkoord: akkoord ? { id: akkoord.id, bereik: akkoord.bereik, gegevenOp: akkoord.gegevenOp } : null,
      }
    })
  })
}
