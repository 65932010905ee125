import 'server-only'
import { loadAanstelling, loadAanstellingen } from '@/lib/domain/aanstelling/aanstelling.store'
import { loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { pestenBij } from './aanspreekpunt.rules'
import { loadAanspreekpunten } from './aanspreekpunt.store'
import { type AfscheidPunt, afscheidVan } from './afscheid.rules'

/** R-AANST-4: what must be handed over when an aanstelling ends, without telling of a case. */
export async function getAfscheid(actor: Actor, aanstellingId: string): Promise<AfscheidPunt[] | null> {
  if (!may(actor, 'aanstelling:end') || !isId(aanstellingId)) return null
  return read(actor, async (tx) => {
    const weg = await loadAanstelling(tx, actor, aanstellingId)
    if (!weg) return null
    const { bestuurId } = actor
    const aanstellingen = await loadAanstellingen(tx, actor)
    const punten = await loadAanspreekpunten(tx, actor)
    const scholen = (await loadScholenFor(actor, tx, 'aanstelling:end')).map((school) => {
      const { isVerplicht, aanspreekpunten } = pestenBij(school, punten, aanstellingen, tx.today)
      return { id: school.id, naam: school.naam, verplicht: isVerplicht, aangewezen: aanspreekpunten.length > 0 }
    })
    const namen = await loadNamen(tx, actor)
    const afwezig = await tx.prisma.afwezigheid.findMany({
      where: { bestuurId, vervangerId: weg.accountId, OR: [{ tot: null }, { tot: { gte: toDate(tx.today) } }] },
      select: { accountId: true },
    })
    const akkoorden = await tx.prisma.schoolgidsAkkoord.count({
      where: { bestuurId, accountId: weg.accountId, rol: weg.rol, stoptOp: null },
    })
    return afscheidVan(weg, {
      ...{ today: tx.today, aanstellingen, scholen, inSchoolgids: akkoorden > 0 },
      vervangt: [...new Set(afwezig.flatMap(({ accountId }) => namen.get(accountId) ?? []))],
    })
  })
}
