import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadMensen } from '@/lib/domain/gebruiker/gebruiker.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Aanstelling } from './aanstelling'
import { loadAanstelling, loadAanstellingen } from './aanstelling.store'
import { type Bereik, type Bereikbaar, bereikVan, vraagtBereik, zonderVanaf } from './bereik.rules'
import { tekortenOf } from './bezetting.rules'

/**
 * When an aanstelling is suspended or ends: who remains for each of its schools, and how to reach them. It looks at
 * aanstellingen alone, so that it says the same whether there were cases or not (R-AANST-4).
 */
export async function getBereik(actor: Actor, aanstellingId: string): Promise<Bereik | null> {
  if (!may(actor, 'aanstelling:read') || !isId(aanstellingId)) return null
  return read(actor, async (tx) => {
    const weg = await loadAanstelling(tx, actor, aanstellingId)
    if (!weg || !vraagtBereik(weg)) return null
    const vanaf = zonderVanaf(weg, tx.today)
    const day = toDate(vanaf)
    const bestuur = await tx.prisma.bestuur.findUniqueOrThrow({ where: { id: actor.bestuurId } })
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true, sector: true },
      orderBy: { naam: 'asc' },
    })
    const away = await tx.prisma.afwezigheid.findMany({
      where: { bestuurId: actor.bestuurId, vanaf: { lte: day }, OR: [{ tot: null }, { tot: { gte: day } }] },
      select: { accountId: true },
    })
    const mensen = await loadMensen(tx, actor)
    const anderen = (await loadAanstellingen(tx, actor)).filter(({ id }) => id !== weg.id)
    const { model } = await loadInstellingen(actor, tx)
    const tekorten = tekortenOf(scholen, anderen, { model, today: vanaf })
    const toBereikbaar = ({ accountId, doelgroep, soort }: Aanstelling): Bereikbaar => {
      const mens = mensen.find(({ id }) => id === accountId)
      const afwezig = away.some((one) => one.accountId === accountId)
      return { naam: mens?.naam ?? '', mail: mens?.mail ?? '', doelgroep, extern: soort === 'extern', afwezig }
    }
    const regels = bereikVan(weg, scholen, anderen, tx.today).map(({ schoolId, nietVoor, ...wie }) => {
      const tekort = tekorten.find((one) => one.soort === 'geen_vertrouwenspersoon' && one.schoolId === schoolId)
      return {
        ...{ schoolId, nietVoor, schoolNaam: scholen.find(({ id }) => id === schoolId)?.naam ?? '' },
        vertrouwenspersonen: wie.vertrouwenspersonen.map(toBereikbaar),
        contactpersonen: wie.contactpersonen.map(toBereikbaar),
        grond: tekort && 'grond' in tekort ? tekort.grond : null,
      }
    })
    return { bestuurNaam: bestuur.naam, vanaf, scholen: regels }
  })
}
