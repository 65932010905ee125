import 'server-only'
import { record } from '@/lib/domain/logboek/logboek.store'
import { insertMeldingFor } from '@/lib/domain/melding/melding.store'
import { copyMeldplichtfeiten } from '@/lib/domain/meldplicht/meldplicht.store'
import type { SealedWriteFailure } from '@/lib/domain/object/object'
import { insertObjectFor, saveEnvelopes } from '@/lib/domain/object/object.store'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { GeefFailure } from '@/lib/domain/toestemming/geven.rules'
import { giveToestemming } from '@/lib/domain/toestemming/geven.store'
import type { ToestemmingMissing } from '@/lib/domain/toestemming/toestemming'
import { requireToestemming } from '@/lib/domain/toestemming/toestemming.store'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import { insertVerwijzing, mailOntvanger } from '@/lib/domain/verwijzing/verwijzing.store'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import type { Intake } from './intake'
import * as rules from './intake.rules'
import type { ReferIntakeInput } from './intake.schema'
import { loadIntake, saveIntake } from './intake.store'

/** open → verwezen: the chosen pieces go, sealed, to one vertrouwenspersoon; only with the klager's toestemming (R-TST-2). */
export function referIntake(
  actor: Actor,
  input: ReferIntakeInput,
): Promise<Result<string, rules.ReferFailure | SealedWriteFailure | ToestemmingMissing | GeefFailure>> {
  return change(actor, async (tx) => {
    const intake = await loadIntake(tx, actor, input.intakeId)
    if (!intake || !mayHeld(actor, 'intake:refer', intake)) return refuse({ kind: 'not_found' })
    if (intake.revisie !== input.revisie) return refuse({ kind: 'changed_elsewhere' })
    const kandidaten = (await loadOntvangers(actor, tx)).filter((ontvanger) => ontvanger.accountId === input.naar)
    const naar = kandidaten.find((kandidaat) => rules.waaromNiet(kandidaat, intake) === null) ?? kandidaten[0]
    if (!naar || input.melding.houder !== input.naar) return refuse({ kind: 'not_available' })
    const referred = rules.refer(intake, { naar, stukken: input.stukken })
    if (!referred.ok) return referred
    const place = { objectId: intake.id, klager: intake }
    const given = await giveToestemming(tx, actor, place, { ...input.toestemming, voorId: input.naar })
    if (!given.ok) return given
    const allowed = await requireToestemming(tx, actor, 'intake:refer', intake.id, input.naar)
    if (!allowed.ok) return allowed
    const eigen = { objectId: intake.id, houder: actor.accountId, soort: 'intake' as const }
    const bewijs = await saveEnvelopes(tx, actor, eigen, input.bewijs, { required: ['bewijs'] })
    if (!bewijs.ok) return bewijs
    await insertObjectFor(tx, actor, 'melding', input.melding)
    await insertMeldingFor(tx, actor, input.naar, meldingOf(intake, input, tx.today))
    const target = { objectId: input.melding.id, houder: input.naar, soort: 'melding' as const }
    const saved = await saveEnvelopes(tx, actor, target, input.envelopes, { required: ['kern'] })
    if (!saved.ok) return saved
    await copyMeldplichtfeiten(tx, actor, { van: intake.id, naar: input.melding.id, houder: input.naar })
    await insertVerwijzing(tx, actor, {
      intakeId: intake.id,
      meldingId: input.melding.id,
      schoolId: intake.schoolId,
      naar: input.naar,
      toestemmingOp: input.toestemming.gegevenOp,
      toestemmingVorm: input.toestemming.vorm,
      stukken: input.stukken,
    })
    if (!(await saveIntake(tx, actor, referred.value))) return refuse({ kind: 'changed_elsewhere' })
    await mailOntvanger(tx, input.naar)
    await record(tx, actor, { event: 'intake_referred', objectId: intake.id, accountId: input.naar })
    return ok(intake.id)
  })
}

function meldingOf(intake: Intake, input: ReferIntakeInput, today: Parameters<typeof toDate>[0]) {
  return {
    id: input.melding.id,
    schoolId: intake.schoolId,
    soort: 'melding',
    ontvangenOp: toDate(today),
    wijze: 'zelf',
    melderCategorie: intake.klagerCategorie,
    klagerCategorie: intake.klagerCategorie,
    minderjarig: intake.minderjarig,
  }
}
