import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { GebruikerStatus } from './gebruiker'
import { isBekend, naamHier } from './gebruiker.rules'

export type Hier = { id: string; naam: string; mail: string; status: GebruikerStatus; bekend: boolean }

/** Everyone with an aanstelling here, confirmed or not, as this bestuur may know them. */
export async function loadMensen(tx: Tx, { bestuurId }: Actor, of: { accountId?: string } = {}): Promise<Hier[]> {
  const rows = await tx.prisma.account.findMany({
    where: { ...(of.accountId ? { id: of.accountId } : {}), aanstellingen: { some: { bestuurId } } },
    select: {
      ...{ id: true, naam: true, mail: true, status: true },
      aanstellingen: {
        where: { bestuurId },
        select: { naamGetypt: true, bevestigdOp: true },
        orderBy: [{ voorbereidOp: 'asc' }, { id: 'asc' }],
      },
    },
  })
  return rows
    .map(({ aanstellingen, naam, status, ...row }) => {
      const bekend = isBekend(aanstellingen)
      return {
        ...row,
        naam: naamHier(naam, aanstellingen),
        status: bekend ? (status as GebruikerStatus) : ('wacht' as const),
        bekend,
      }
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

export async function loadNamen(tx: Tx, actor: Actor): Promise<Map<string, string>> {
  return new Map((await loadMensen(tx, actor)).map(({ id, naam }) => [id, naam]))
}
