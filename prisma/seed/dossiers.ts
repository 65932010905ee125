import { completeActie, recordActie } from '@/lib/domain/actie/actie.commands'
import { holdBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import { checkDossier, closeDossier } from '@/lib/domain/dossier/dossier.commands'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { newId } from '@/lib/kernel/id'
import type { Wereld } from './besturen'
import { addBrief } from './brieven'
import { addFormeleKlacht } from './formele-klachten'
import { must } from './mensen'
import { addTermijn } from './reglementen'
import { addRoutestap } from './routestappen'
import type { Sealer, Sealing } from './sealer'
import { addToestemming } from './toestemmingen'
import type { DemoActie, DemoDossier, DemoGesprek, DemoZaak } from './zaak'

const geen = { misdrijf: 'nee', taakVoorSchool: 'nee', tegenLeerling: 'nee', verbandMetSchool: 'nee' } as const

type Werk = { wereld: Wereld; sealer: Sealer; zaak: DemoZaak; dossier: DemoDossier; sealing: Sealing }

export async function makeDossier(wereld: Wereld, sealer: Sealer, zaak: DemoZaak, meldingId: string): Promise<void> {
  const { dossier } = zaak
  if (!dossier) return
  const actor = wereld.actor(zaak.adviseur, zaak.bestuur, dossier.dag)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'dossier')
  const toestemmingId = newId()
  const personen = dossier.personen.map((persoon) => ({ ...persoon, id: newId() }))
  const kern = {
    personen: personen.map(({ id, naam, hoedanigheid, bereikbaar = '' }) => ({
      id,
      naam,
      hoedanigheid,
      bereikbaar,
      geboortedatum: null,
    })),
    klachtdefinitie: dossier.klachtdefinitie,
    toelichting: '',
    uitMelding: zaak.tekst,
  }
  const omvang = 'Opschrijven wat we bespreken en afspreken, en dat bewaren zolang ik u begeleid.'
  const opened = await openDossier(actor, {
    meldingId,
    object,
    toestemming: {
      id: toestemmingId,
      soort: 'dossier_aanleggen',
      gever: 'klager',
      vorm: dossier.vorm,
      gegevenOp: actor.today,
      geldigTot: null,
    },
    eigenKind: false,
    loyaliteit: dossier.loyaliteit?.signalen ?? [],
    loyaliteitBesluit: dossier.loyaliteit?.besluit ?? 'geen_twijfel',
    externVoorkeur: dossier.extern ?? 'nvt',
    oudersStand: dossier.ouders ?? 'nvt',
    personen: personen.map(({ id, rol, categorie, minderjarig }) => ({ id, rol, categorie, minderjarig })),
    meldplicht: geen,
    kaart: await sealer.kaart(actor.bestuurId, object.id, zaak.label),
    envelopes: await sealer.seal(sealing, [
      { sectie: 'kern', itemId: object.id, inhoud: kern },
      { sectie: 'bewijs', itemId: toestemmingId, inhoud: { omvang } },
    ]),
  })
  must(opened)
  const werk: Werk = { wereld, sealer, zaak, dossier, sealing }
  for (const gesprek of dossier.gesprekken) await addGesprek(werk, gesprek)
  for (const actie of dossier.acties ?? []) await addActie(werk, actie)
  for (const een of dossier.toestemmingen ?? [])
    await addToestemming({ sealer, sealing, actorOn: (dag) => actorOn(werk, dag), datum: wereld.datum }, een)
  for (const stap of dossier.route ?? [])
    await addRoutestap({ sealer, sealing, actorOn: (dag) => actorOn(werk, dag), datum: wereld.datum }, stap)
  for (const termijn of dossier.termijnen ?? [])
    await addTermijn({ objectId: object.id, actorOn: (dag) => actorOn(werk, dag), datum: wereld.datum }, termijn)
  for (const klacht of dossier.formeleKlachten ?? [])
    await addFormeleKlacht({ sealer, sealing, actorOn: (dag) => actorOn(werk, dag), datum: wereld.datum }, klacht)
  for (const brief of dossier.brieven ?? [])
    await addBrief({ sealer, sealing, actorOn: (dag) => actorOn(werk, dag), datum: wereld.datum }, brief)
  await finish(werk, toestemmingId)
}

function actorOn({ wereld, zaak }: Werk, dag: number) {
  return wereld.actor(zaak.adviseur, zaak.bestuur, dag)
}

async function addGesprek(werk: Werk, gesprek: DemoGesprek): Promise<void> {
  const [actor, id] = [actorOn(werk, gesprek.dag), newId()]
  const { wie, verslag, afspraken = '', soort, met, minuten, informatie = [] } = gesprek
  const envelopes = await werk.sealer.seal(werk.sealing, [
    { sectie: 'verslagen', itemId: id, inhoud: { wie, verslag, afspraken } },
  ])
  const { objectId } = werk.sealing
  must(
    await recordGesprek(actor, {
      objectId,
      id,
      op: actor.today,
      soort,
      met,
      minuten,
      informatie,
      meldplicht: null,
      envelopes,
    }),
  )
}

async function addActie(werk: Werk, actie: DemoActie): Promise<void> {
  const [actor, id] = [actorOn(werk, actie.dag), newId()]
  const { objectId, bestuurId } = werk.sealing
  const inhoud = { wat: actie.wat, doorWie: '', resultaat: '' }
  const envelopes = await werk.sealer.seal(werk.sealing, [{ sectie: 'verslagen', itemId: id, inhoud }])
  const uiterlijk = werk.wereld.datum(actie.uiterlijk)
  const kaart = await werk.sealer.kaart(bestuurId, id, actie.wat)
  must(await recordActie(actor, { objectId, id, soort: actie.soort, wie: actie.wie, uiterlijk, kaart, envelopes }))
  if (actie.gedaan === undefined) return
  must(await completeActie(actorOn(werk, actie.gedaan), { objectId, id, uitkomst: 'gedaan', envelopes: [] }))
}

async function finish(werk: Werk, toestemmingId: string): Promise<void> {
  const { dossier, sealer, sealing, wereld } = werk
  const dossierId = sealing.objectId
  if (dossier.notitie) {
    const inhoud = { tekst: dossier.notitie.tekst, op: wereld.datum(dossier.notitie.dag) }
    const envelopes = await sealer.seal(sealing, [{ sectie: 'notities', itemId: newId(), inhoud }])
    must(await recordNotitie(actorOn(werk, dossier.notitie.dag), { dossierId, envelopes }))
  }
  if (dossier.ingetrokken !== undefined) {
    const op = wereld.datum(dossier.ingetrokken)
    must(await withdrawToestemming(actorOn(werk, dossier.ingetrokken), { dossierId, toestemmingId, op }))
  }
  const { slot } = dossier
  if (!slot) return
  const { uitkomst, vragen, afloop, leren } = slot
  const controleOp = slot.controle === null ? null : wereld.datum(slot.controle)
  const closing = await sealer.seal(sealing, [{ sectie: 'bewijs', itemId: dossierId, inhoud: { afloop, leren } }])
  must(
    await closeDossier(actorOn(werk, slot.dag), {
      dossierId,
      revisie: 1,
      uitkomst,
      vragen,
      controleOp,
      envelopes: closing,
    }),
  )
  if (slot.loopt) must(await holdBewaring(actorOn(werk, slot.dag), { objectId: dossierId, grond: slot.loopt }))
  if (slot.nagegaan === undefined) return
  const reden = 'Gebeld: het gaat nog steeds goed.'
  const envelopes = await sealer.seal(sealing, [{ sectie: 'verslagen', itemId: dossierId, inhoud: { reden } }])
  must(await checkDossier(actorOn(werk, slot.nagegaan), { dossierId, revisie: 2, vragen, envelopes }))
}
