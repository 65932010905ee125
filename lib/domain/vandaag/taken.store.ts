import 'server-only'
import type { Actie } from '@/lib/domain/actie/actie'
import { termijnVan } from '@/lib/domain/avgverzoek/avgverzoek.rules'
import { loadAvgverzoeken } from '@/lib/domain/avgverzoek/avgverzoek.store'
import { meldTot } from '@/lib/domain/bewaring/bewaring.rules'
import { loadAangehouden, loadBewaringen } from '@/lib/domain/bewaring/bewaring.store'
import { loadOmslag } from '@/lib/domain/bewaring/omslag.store'
import { loadDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.store'
import { loadGeweigerd, loadOpenVoorstellen, loadVoorstellen } from '@/lib/domain/overdracht/overdracht.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { fromDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { Taak } from './vandaag'
import { type LopendeZaak, loadLopendeZaken } from './zaken.store'
import { ziekteTaken } from './ziekte.store'

export async function loadTaken(tx: Tx, actor: Actor): Promise<Taak[]> {
  const zaken = await loadLopendeZaken(tx, actor)
  const open = zaken.filter((zaak) => zaak.open)
  return [
    ...zaken.flatMap(meldplichtTaak),
    ...zaken.flatMap(vertelTaak),
    ...open.flatMap(nieuweMelding),
    ...(await actieTaken(tx, actor, open)),
    ...(await opvolgTaken(tx, actor, zaken)),
    ...zaken.flatMap(controleTaak),
    ...(await bewaarTaken(tx, actor)),
    ...(await overdrachtTaken(tx, actor, open)),
    ...(await avgTaken(tx, actor)),
    ...(await ziekteTaken(tx, actor, zaken)),
  ]
}

function taakOf(zaak: LopendeZaak, rest: Pick<Taak, 'soort' | 'uiterlijk'> & Partial<Taak>): Taak {
  const { id, soort, nummer, schoolNaam, kaart, binnen } = zaak
  return { objectSoort: soort, objectId: id, nummer, schoolNaam, binnen, wie: 'ik', kaart, wat: null, ...rest }
}

/** A yes stands first until it is noted that the bestuur was told (R-MELD-8). */
function meldplichtTaak(zaak: LopendeZaak): Taak[] {
  return zaak.gemarkeerdOp ? [taakOf(zaak, { soort: 'meldplicht', uiterlijk: zaak.gemarkeerdOp })] : []
}

/** For today, until the klager heard that something was told without toestemming (R-GEH-1). */
function vertelTaak(zaak: LopendeZaak): Taak[] {
  return zaak.teVertellen ? [taakOf(zaak, { soort: 'vertellen', uiterlijk: null })] : []
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

/** Also where the case is closed by then: who was sent on is not forgotten (R-DVW-3). */
async function opvolgTaken(tx: Tx, actor: Actor, zaken: readonly LopendeZaak[]): Promise<Taak[]> {
  const open = await loadDoorverwijzingen(tx, actor, { opgevolgdOp: null })
  return open.flatMap(({ id, objectId, opvolgenOp }) => {
    const zaak = zaken.find((one) => one.id === objectId)
    return zaak ? [taakOf(zaak, { soort: 'opvolgen', uiterlijk: opvolgenOp, doorverwijzingId: id })] : []
  })
}

/** What waits for her decision; for two weeks, what was not taken over of hers; and what nobody can accept any more. */
async function overdrachtTaken(tx: Tx, actor: Actor, zaken: readonly LopendeZaak[]): Promise<Taak[]> {
  if (!may(actor, 'overdracht:accept')) return []
  const [voor, dicht] = [await loadVoorstellen(tx, actor), await loadGeweigerd(tx, actor)]
  const open = await loadOpenVoorstellen(tx, actor)
  const rest = { objectSoort: 'overdracht', uiterlijk: null, wie: 'ik', nummer: null, kaart: null, wat: null } as const
  return [
    ...voor.map(
      ({ id, schoolNaam, op }): Taak => ({ ...rest, soort: 'overdracht', objectId: id, schoolNaam, binnen: op }),
    ),
    ...zaken.flatMap((zaak) =>
      dicht.includes(zaak.id) ? [taakOf(zaak, { soort: 'geweigerd', uiterlijk: null })] : [],
    ),
    ...zaken.flatMap((zaak) =>
      open.get(zaak.id)?.naarKan === false ? [taakOf(zaak, { soort: 'vastgelopen', uiterlijk: null })] : [],
    ),
  ]
}

function controleTaak(zaak: LopendeZaak): Taak[] {
  return zaak.controleOp ? [taakOf(zaak, { soort: 'controle', uiterlijk: zaak.controleOp })] : []
}

/** From four weeks before its day what is closed stands here, unless something holds it (R-BEW-2, R-BEW-5). */
async function bewaarTaken(tx: Tx, actor: Actor): Promise<Taak[]> {
  const due = (await loadBewaringen(tx, actor, { tot: meldTot(tx.today) })).filter(({ bevestigdOp }) => !bevestigdOp)
  if (due.length === 0) return []
  const ids = due.map(({ objectId }) => objectId)
  const held = await loadAangehouden(tx, actor, ids)
  const omslagen = await loadOmslag(tx, actor, ids)
  return due.flatMap(({ objectId, soort: objectSoort, vernietigenOp }) => {
    const omslag = omslagen.get(objectId)
    if (!omslag || held.has(objectId)) return []
    const { nummer, schoolNaam, kaart } = omslag
    const taak = {
      soort: 'vernietigen' as const,
      uiterlijk: vernietigenOp,
      binnen: null,
      wie: 'ik' as const,
      wat: null,
    }
    return [{ objectId, objectSoort, nummer, schoolNaam, kaart, ...taak }]
  })
}

/** Of every request that waits, until when (R-AVG-1). It is of no school. */
async function avgTaken(tx: Tx, actor: Actor): Promise<Taak[]> {
  if (!may(actor, 'avgverzoek:answer')) return []
  return (await loadAvgverzoeken(tx, actor, { open: true })).map((verzoek) => ({
    ...{ soort: 'avgverzoek', objectSoort: 'avgverzoek', objectId: verzoek.id, kaart: verzoek.kaart, wie: 'ik' },
    ...{ uiterlijk: termijnVan(verzoek), nummer: null, schoolNaam: '', binnen: null, wat: null },
  }))
}
