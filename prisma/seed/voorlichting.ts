import { recordActie } from '@/lib/domain/actie/actie.commands'
import { listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { askOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import { recordReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { recordUren } from '@/lib/domain/uren/uren.commands'
import { completeVoorlichting, recordVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import { schooljaarOf } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import type { Wereld } from './besturen'
import { must } from './mensen'
import type { Sealer } from './sealer'
import { kaart, plan, uren } from './voorlichting.data'

type Bij = { bestuur: string; adviseur: string }

/** What an adviser tells this school year, her hours, and a card on which she looked back. */
export async function makeVoorlichting(wereld: Wereld, sealer: Sealer, { bestuur, adviseur }: Bij): Promise<void> {
  const today = wereld.actor(adviseur, bestuur, 0)
  for (const { gedaan, ...wat } of plan) {
    const id = newId()
    const schooljaar = schooljaarOf(today.today)
    must(await recordVoorlichting(today, { id, schooljaar, schoolId: null, ...wat }))
    if (!gedaan) continue
    const { dag, besteed } = gedaan
    const done = { voorlichtingId: id, uitkomst: 'gedaan' as const, op: wereld.datum(dag), besteed }
    must(await completeVoorlichting(today, done))
  }
  for (const { dag, ...wat } of uren) must(await recordUren(today, { id: newId(), op: wereld.datum(dag), ...wat }))
  await makeKaart(wereld, sealer, { bestuur, adviseur })
}

async function makeKaart(wereld: Wereld, sealer: Sealer, { bestuur, adviseur }: Bij): Promise<void> {
  const actor = wereld.actor(adviseur, bestuur, kaart.dag)
  const { onderwerp, inhoud, actie } = kaart
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'reflectie')
  const kern = { sectie: 'kern' as const, itemId: object.id, inhoud }
  must(await recordReflectie(actor, { object, onderwerp, envelopes: await sealer.seal(sealing, [kern]) }))
  const id = newId()
  const woorden = { wat: actie.wat, doorWie: '', resultaat: '' }
  must(
    await recordActie(actor, {
      ...{ objectId: object.id, id, soort: 'actie', wie: 'ik', uiterlijk: wereld.datum(actie.dag) },
      kaart: await sealer.kaart(actor.bestuurId, id, actie.wat),
      envelopes: await sealer.seal(sealing, [{ sectie: 'verslagen', itemId: id, inhoud: woorden }]),
    }),
  )
}

/** A pupil under 18 whose parents know nothing yet: put to the bestuur, because that school has no directeur with an account. */
export async function makeOudervraag(wereld: Wereld, { bestuur, adviseur }: Bij): Promise<void> {
  const actor = wereld.actor(adviseur, bestuur, -3)
  const dossier = (await listDossiers(actor))?.regels.find(({ geopendOp }) => geopendOp === wereld.datum(-28))
  if (!dossier) throw new Error('no dossier of a minor')
  must(
    await askOudervraag(actor, {
      ...{ id: newId(), dossierId: dossier.id, directeurBetrokken: 'ja', ontvanger: null },
      ...{ leeftijd: 'van_12_tot_16', criterium: 'schade_voor_leerling', redenen: ['zelf_vertellen', 'bang'] },
    }),
  )
}
