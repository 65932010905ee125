import { recordActie } from '@/lib/domain/actie/actie.commands'
import { evaluateIntake, openIntake } from '@/lib/domain/intake/intake.commands'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import { newId } from '@/lib/kernel/id'
import { bestuurOf, type Wereld } from './besturen'
import type { DemoIntake } from './intakes.data'
import { type DemoMens, must } from './mensen'
import { Sealer, type Sealing } from './sealer'

const nee = { misdrijf: 'nee', taakVoorSchool: 'nee', tegenLeerling: 'nee', verbandMetSchool: 'nee' } as const

export async function makeIntake(
  wereld: Wereld,
  people: ReadonlyMap<string, DemoMens>,
  data: DemoIntake,
): Promise<void> {
  const koen = people.get(data.contactpersoon)
  if (!koen) throw new Error(`Demogegevens: ${data.contactpersoon} bestaat niet`)
  const sealer = new Sealer(koen)
  const actor = wereld.actor(data.contactpersoon, data.bestuur, data.dag)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'intake')
  const { naam, bereikbaar, omschrijving, wanneer } = data
  const kern = { naam, bereikbaar, omschrijving, wanneer, bevestiging: 'Klopt, zei de klager.', toelichting: '' }
  must(
    await openIntake(actor, {
      object,
      schoolId: bestuurOf(wereld.besturen, data.bestuur).scholen[data.school] ?? '',
      aangemeldOp: actor.today,
      aangemeldZeker: true,
      klagerCategorie: data.klager,
      minderjarig: data.minderjarig,
      oudersBesproken: data.minderjarig === 'ja' ? 'besproken' : 'nvt',
      bevestigdDoorKlager: 'ja',
      meldplicht: nee,
      acties: [],
      kaart: await sealer.kaart(actor.bestuurId, object.id, naam),
      envelopes: await sealer.seal(sealing, [{ sectie: 'kern', itemId: object.id, inhoud: kern }]),
    }),
  )
  for (const actie of data.acties) await addActie(wereld, sealer, sealing, data, actie)
  if (data.naar) await refer(wereld, people, sealer, sealing, { ...data, naar: data.naar })
  if (!data.evaluatie) return
  const { verloop, anders, dag } = data.evaluatie
  const inhoud = { verloop, anders, tevredenheid: '' }
  const envelopes = await sealer.seal(sealing, [{ sectie: 'bewijs', itemId: object.id, inhoud }])
  const evaluator = wereld.actor(data.contactpersoon, data.bestuur, dag)
  must(await evaluateIntake(evaluator, { intakeId: object.id, revisie: 1, tevreden: 'tevreden', envelopes }))
}

async function addActie(
  wereld: Wereld,
  sealer: Sealer,
  sealing: Sealing,
  data: DemoIntake,
  actie: DemoIntake['acties'][number],
) {
  const id = newId()
  const inhoud = { wat: actie.wat, doorWie: actie.doorWie, resultaat: '' }
  must(
    await recordActie(wereld.actor(data.contactpersoon, data.bestuur, data.dag), {
      objectId: sealing.objectId,
      id,
      soort: 'actie',
      wie: 'ik',
      uiterlijk: wereld.datum(actie.uiterlijk),
      kaart: await sealer.kaart(sealing.bestuurId, id, actie.wat),
      envelopes: await sealer.seal(sealing, [{ sectie: 'verslagen', itemId: id, inhoud }]),
    }),
  )
}

type Referred = DemoIntake & { naar: NonNullable<DemoIntake['naar']> }

async function refer(
  wereld: Wereld,
  people: ReadonlyMap<string, DemoMens>,
  sealer: Sealer,
  intake: Sealing,
  data: Referred,
) {
  const to = people.get(data.naar.adviseur)
  if (!to) throw new Error(`Demogegevens: ${data.naar.adviseur} bestaat niet`)
  const actor = wereld.actor(data.contactpersoon, data.bestuur, data.naar.dag)
  const { sealing, object } = await sealer.newObjectFor(intake.bestuurId, 'melding', {
    accountId: to.accountId,
    publicKey: to.vault.publicKey,
  })
  const { naam, bereikbaar, omschrijving, wanneer } = data
  const received = {
    nummer: '',
    van: 'de contactpersoon',
    klager: naam,
    bereikbaar,
    omschrijving,
    wanneer,
    acties: null,
    toelichting: null,
  }
  const kern = { label: naam.slice(0, 80), tekst: '', bereikbaar: '', intake: received }
  const toestemmingId = newId()
  const omvang = 'Dit gesprek en hoe de klager te bereiken is doorgeven aan de vertrouwenspersoon.'
  must(
    await referIntake(actor, {
      intakeId: intake.objectId,
      revisie: 1,
      naar: to.accountId,
      stukken: ['klager', 'bereikbaar', 'omschrijving', 'wanneer'],
      toestemming: {
        id: toestemmingId,
        soort: 'doorverwijzen',
        gever: 'klager',
        vorm: 'mondeling',
        gegevenOp: actor.today,
        geldigTot: null,
      },
      melding: object,
      bewijs: await sealer.seal(intake, [{ sectie: 'bewijs', itemId: toestemmingId, inhoud: { omvang } }]),
      envelopes: await sealer.seal(sealing, [{ sectie: 'kern', itemId: object.id, inhoud: kern }]),
    }),
  )
}
