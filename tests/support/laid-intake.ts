import { openIntake } from '@/lib/domain/intake/intake.commands'
import type { Actor } from '@/lib/kernel/actor'
import { todayInNederland } from '@/lib/kernel/datum'
import type { AccountId } from '@/lib/kernel/id'
import { must } from '@/prisma/seed/mensen'
import { Sealer } from '@/prisma/seed/sealer'
import type { Team } from './besturen'
import { geheim } from './canaries'

/** The address of an intake of the team's contactpersoon, made by the app's own command with his own keys. */
export async function laidIntake({ bestuur, contactpersoon, aanstellingen }: Team): Promise<string> {
  const actor: Actor = {
    accountId: contactpersoon.accountId as AccountId,
    bestuurId: bestuur.id,
    today: todayInNederland(new Date()),
    aanstellingen: [aanstellingen.contactpersoon],
  }
  const sealer = new Sealer(contactpersoon)
  const { sealing, object } = await sealer.newObject(bestuur.id, 'intake')
  const kern = {
    naam: geheim('Kastanje'),
    bereikbaar: geheim('na vieren'),
    omschrijving: geheim('Zij wordt klein gemaakt.'),
    wanneer: geheim('elke maandag'),
    bevestiging: geheim('zo is het'),
    toelichting: geheim('zij was rustig'),
  }
  must(
    await openIntake(actor, {
      object,
      schoolId: bestuur.scholen.een ?? '',
      aangemeldOp: actor.today,
      aangemeldZeker: true,
      klagerCategorie: 'ouder',
      minderjarig: 'nee',
      oudersBesproken: 'nvt',
      bevestigdDoorKlager: 'ja',
      meldplicht: { misdrijf: 'nee', taakVoorSchool: 'nee', tegenLeerling: 'nee', verbandMetSchool: 'nee' },
      acties: [],
      kaart: await sealer.kaart(bestuur.id, object.id, kern.naam),
      envelopes: await sealer.seal(sealing, [{ sectie: 'kern', itemId: object.id, inhoud: kern }]),
    }),
  )
  return `/${bestuur.id}/intakes/${object.id}`
}
