import 'server-only'
import { type Commissiereglement, commissieTermijnen } from '@/lib/domain/reglement/reglement'
import { regelSchema } from '@/lib/domain/termijn/termijn.schema'
import type { Actor } from '@/lib/kernel/actor'
import { fromDate, toDate } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Tx } from '@/lib/platform/db/context'
import type { CommissieSoort, Klachtencommissie } from './klachtencommissie'
import { commissieOn } from './klachtencommissie.rules'
import { type AmendKlachtencommissieInput, commissiereglementUit } from './klachtencommissie.schema'

/** The committee of the actor's bestuur today; null where the bestuur named none (R-KL-9). */
export async function loadKlachtencommissie(actor: Actor, tx: Tx): Promise<Klachtencommissie | null> {
  return commissieOn(await loadKlachtencommissies(tx, actor), tx.today)
}

export async function loadKlachtencommissies(tx: Tx, actor: Actor): Promise<Klachtencommissie[]> {
  const rows = await tx.prisma.klachtencommissie.findMany({
    where: { bestuurId: actor.bestuurId },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, soort, naam, geldtVanaf, adres, telefoon, mail, site, onafhankelijk, termijnen }) => ({
    ...{ id, naam, adres, telefoon, mail, site, onafhankelijk },
    soort: soort as CommissieSoort,
    geldtVanaf: fromDate(geldtVanaf),
    reglement: toReglement(termijnen),
  }))
}

function toReglement(stored: unknown): Commissiereglement {
  const rows = stored as Record<string, unknown>
  return Object.fromEntries(
    commissieTermijnen.flatMap((soort) => (rows[soort] ? [[soort, regelSchema.parse(rows[soort])]] : [])),
  )
}

export async function insertKlachtencommissie(
  tx: Tx,
  actor: Actor,
  input: AmendKlachtencommissieInput,
): Promise<string> {
  const id = newId<'klachtencommissie'>()
  const { soort, naam, adres, telefoon, mail, site } = input
  await tx.prisma.klachtencommissie.createMany({
    data: {
      ...{
        bestuurId: actor.bestuurId,
        id,
        geldtVanaf: toDate(input.geldtVanaf),
        soort,
        naam,
        adres,
        telefoon,
        mail,
        site,
      },
      ...{ onafhankelijk: input.onafhankelijk === 'ja', termijnen: commissiereglementUit(input) },
      vastgelegdDoor: actor.accountId,
    },
  })
  return id
}
