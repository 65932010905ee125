import 'server-only'
import { type AmbtStand, loadAmbten } from '@/lib/domain/ambt/ambt.queries'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadNamen } from '@/lib/domain/gebruiker/gebruiker.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor, Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { isWerkend } from './aanstelling.rules'
import { loadAanstellingen } from './aanstelling.store'
import { type Tekort, tekortenOf } from './bezetting.rules'
import { type Combinatie, combinatiesOf } from './combinatie.rules'

export type Bestuurstafel = {
  wacht: { id: string; naam: string; rol: Rol; vanaf: Datum; isEigen: boolean }[]
  tekorten: (Tekort & { schoolNaam: string | null })[]
  waarschuwingen: { id: string; naam: string; rol: Rol; combinatie: Combinatie }[]
  /** In force, but without a key: nothing can be sealed to them yet. */
  zonderSleutel: { id: string; naam: string; rol: Rol }[]
  ambten: AmbtStand[]
}

export async function getBestuurstafel(actor: Actor): Promise<Bestuurstafel | null> {
  if (!may(actor, 'aanstelling:confirm')) return null
  return read(actor, async (tx) => {
    const aanstellingen = await loadAanstellingen(tx, actor)
    const ids = [...new Set(aanstellingen.map(({ accountId }) => accountId))]
    const people = await tx.prisma.account.findMany({
      where: { id: { in: ids }, publicKey: { not: null } },
      select: { id: true },
    })
    const namen = await loadNamen(tx, actor)
    const enrolled = new Set(people.map(({ id }) => id))
    const scholen = await tx.prisma.school.findMany({
      where: { bestuurId: actor.bestuurId, geslotenOp: null },
      select: { id: true, naam: true, sector: true },
      orderBy: { naam: 'asc' },
    })
    const { model } = await loadInstellingen(actor, tx)
    const line = ({ id, accountId, rol }: (typeof aanstellingen)[number]) => ({
      id,
      rol,
      naam: namen.get(accountId) ?? '',
    })
    const working = aanstellingen.filter((aanstelling) => isWerkend(aanstelling, tx.today))
    return {
      wacht: aanstellingen
        .filter(({ status }) => status === 'voorbereid')
        .map((one) => ({ ...line(one), vanaf: one.vanaf, isEigen: one.accountId === actor.accountId })),
      tekorten: tekortenOf(scholen, aanstellingen, { model, today: tx.today }).map((tekort) => ({
        ...tekort,
        schoolNaam: 'schoolId' in tekort ? (scholen.find(({ id }) => id === tekort.schoolId)?.naam ?? '') : null,
      })),
      waarschuwingen: working.flatMap((one) => {
        const own = aanstellingen.filter(({ accountId }) => accountId === one.accountId)
        return combinatiesOf(one, own).map((combinatie) => ({ ...line(one), combinatie }))
      }),
      zonderSleutel: working.filter(({ accountId }) => !enrolled.has(accountId)).map(line),
      ambten: await loadAmbten(actor, tx),
    }
  })
}
