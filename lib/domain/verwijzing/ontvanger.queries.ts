import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Ontvanger } from './verwijzing'

/** Every aanstelling as vertrouwenspersoon at this bestuur today, except the actor's own; a person may have two. */
export async function loadOntvangers(actor: Actor, tx: Tx): Promise<Ontvanger[]> {
  const today = toDate(actor.today)
  const rows = await tx.prisma.aanstelling.findMany({
    where: {
      bestuurId: actor.bestuurId,
      rol: 'vertrouwenspersoon',
      status: 'actief',
      accountId: { not: actor.accountId },
      vanaf: { lte: today },
      OR: [{ tot: null }, { tot: { gte: today } }],
    },
    orderBy: [{ account: { naam: 'asc' } }, { id: 'asc' }],
    include: {
      account: { select: { naam: true, publicKey: true } },
      scholen: { select: { schoolId: true } },
    },
  })
  const away = await tx.prisma.afwezigheid.findMany({
    where: { bestuurId: actor.bestuurId, vanaf: { lte: today }, OR: [{ tot: null }, { tot: { gte: today } }] },
    include: { vervanger: { select: { naam: true } } },
  })
  return rows.map((row) => {
    const absence = away.find((entry) => entry.accountId === row.accountId)
    return {
      accountId: row.accountId,
      naam: row.account.naam,
      soort: row.soort as Ontvanger['soort'],
      doelgroep: row.doelgroep,
      schoolIds: row.scholen.map((school) => school.schoolId),
      publicKey: row.account.publicKey && toBase64Url(row.account.publicKey),
      enrolled: row.account.publicKey !== null,
      afwezig: absence !== undefined,
      vervangerNaam: absence?.vervanger?.naam ?? null,
    }
  })
}
