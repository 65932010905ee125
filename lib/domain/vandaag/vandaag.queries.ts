import 'server-only'
import type { Actie } from '@/lib/domain/actie/actie'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { ok } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Taak, Vandaag } from './vandaag'
import { arrange } from './vandaag.rules'
import { type LopendeZaak, loadLopendeZaken } from './zaken.store'

/** What must be done now, by whom, and until when; null for who has no desk. The cards that come with it count as one reading. */
export async function getVandaag(actor: Actor): Promise<Vandaag | null> {
  if (!may(actor, 'actie:record')) return null
  const result = await change(actor, async (tx) => {
    const zaken = await loadLopendeZaken(tx, actor)
    const open = zaken.filter((zaak) => zaak.open)
    const taken = [
      ...zaken.flatMap(meldplichtTaak),
      ...open.flatMap(nieuweMelding),
      ...(await actieTaken(tx, actor, open)),
      ...zaken.flatMap(controleTaak),
    ]
    await record(tx, actor, { event: 'kaarten_read', aantal: taken.length })
    const agenda = arrange(taken, { today: tx.today, inOneWeek: addDays(tx.today, 7) })
    return ok({ ...agenda, gebondenheid: await loadGebondenheid(actor, tx) })
  })
  return result.ok ? result.value : null
}

function taakOf(zaak: LopendeZaak, rest: Pick<Taak, 'soort' | 'uiterlijk'> & Partial<Taak>): Taak {
  const { id, soort, nummer, schoolNaam, kaart, binnen } = zaak
  return { objectSoort: soort, objectId: id, nummer, schoolNaam, binnen, wie: 'ik', kaart, wat: null, ...rest }
}

/** A yes stands first until the chain is worked (R-MELD-8). */
function meldplichtTaak(zaak: LopendeZaak): Taak[] {
  return zaak.gemarkeerdOp ? [taakOf(zaak, { soort: 'meldplicht', uiterlijk: zaak.gemarkeerdOp })] : []
}

function nieuweMelding(zaak: LopendeZaak): Taak[] {
  if (zaak.soort !== 'melding' || zaak.status !== 'nieuw') return []
  return [taakOf(zaak, { soort: 'nieuwe_melding', uiterlijk: null })]
}

async function actieTaken(tx: Tx, actor: Actor, zaken: readonly LopendeZaak[]): Promise<Taak[]> {
  const acties = await tx.prisma.actie.findMany({
    where: {
      bestuurId: actor.bestuurId,
      houder: actor.accountId,
      gedaanOp: null,
      vervallenOp: null,
      uiterlijk: { not: null },
    },
  })
  return acties.flatMap((actie) => {
    const zaak = zaken.find(({ id }) => id === actie.objectId)
    if (!zaak || !actie.uiterlijk) return []
    const wat = actie.kaart && { objectId: actie.id, kaart: toBase64Url(actie.kaart) }
    const wie = actie.wie as Actie['wie']
    return [taakOf(zaak, { soort: 'actie', uiterlijk: fromDate(actie.uiterlijk), wie, wat })]
  })
}

function controleTaak(zaak: LopendeZaak): Taak[] {
  return zaak.controleOp ? [taakOf(zaak, { soort: 'controle', uiterlijk: zaak.controleOp })] : []
}
