import type { IntakeDetail, OntvangerKeuze } from '@/lib/domain/intake/intake'
import type { IntakeInhoud } from '@/lib/domain/intake/intake.inhoud'
import type { MeldingKern } from '@/lib/domain/melding/melding.inhoud'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { datumOf } from '../actie/date-value'
import { ontvangenIntake, stukkenVan } from './door-te-geven'
import type { VerwijsWaarden } from './verwijs-waarden'

/** The chosen pieces sealed to the receiver as a new melding, and what was agreed sealed beside the intake. */
export async function sealVerwijzing(
  intake: IntakeDetail,
  inhoud: IntakeInhoud,
  naar: OntvangerKeuze,
  values: VerwijsWaarden,
) {
  const { bestuurId } = intake.sealed
  const recipient = { accountId: naar.accountId, publicKey: naar.publicKey ?? '' }
  const { ref, object } = await vault.newObjectFor(bestuurId, 'melding', recipient)
  const pieces = stukkenVan(intake, inhoud)
  const stukken = values.stukken.filter((stuk) => Object.hasOwn(pieces, stuk))
  const ontvangen = ontvangenIntake(intake, pieces, stukken)
  const kern: MeldingKern = {
    label: ontvangen.klager ?? `Intake ${intake.nummer}`,
    tekst: '',
    bereikbaar: '',
    intake: ontvangen,
  }
  const { gever, vorm, gegevenOp, omvang } = values
  const toestemmingId = newId()
  return {
    intakeId: intake.id,
    revisie: intake.revisie,
    naar: naar.accountId,
    stukken,
    toestemming: {
      id: toestemmingId,
      soort: 'doorverwijzen' as const,
      gever,
      vorm,
      gegevenOp: datumOf(gegevenOp),
      geldigTot: null,
    },
    melding: object,
    bewijs: await vault.seal(intake.sealed, [
      { sectie: 'bewijs', itemId: toestemmingId, revisie: 1, inhoud: { omvang: omvang.trim() } },
    ]),
    envelopes: await vault.seal(ref, [{ sectie: 'kern', itemId: object.id, revisie: 1, inhoud: kern }]),
  }
}
