'use client'

import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import type { EvaluatieWaarden } from '@/components/intake/check-evaluatie'
import { HandelingBlad } from '@/components/intake/handeling-blad'
import { SealNote } from '@/components/ui/seal-note'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { type IntakeDetail, tevredenheden } from '@/lib/domain/intake/intake'
import type { EvaluatieInhoud } from '@/lib/domain/intake/intake.inhoud'
import { tevredenTekst } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { evaluateIntakeAction } from './evaluate-intake.action'

const leeg: EvaluatieWaarden = { tevreden: '', tevredenheid: '', verloop: '', anders: '' }

export function EvaluateIntakeForm({ intake, openActies }: { intake: IntakeDetail; openActies: number }) {
  const { bestuurId } = intake.sealed
  const form = useSealedForm<EvaluatieWaarden, unknown>({
    onderwerp: `intake:${intake.id}:evalueren`,
    bestuurId,
    initial: leeg,
    validate: async (values) => (await import('@/components/intake/check-evaluatie')).checkEvaluatie(values),
    seal: async ({ tevreden, tevredenheid, verloop, anders }) => {
      const inhoud: EvaluatieInhoud = { tevredenheid, verloop, anders }
      const envelopes = await vault.seal(intake.sealed, [{ sectie: 'bewijs', itemId: intake.id, revisie: 1, inhoud }])
      return { intakeId: intake.id, revisie: intake.revisie, tevreden, envelopes }
    },
    action: evaluateIntakeAction.bind(null, bestuurId),
    labels: { tevredenheid: 'Wat de klager zei', verloop: 'Hoe het ging', anders: 'Wat anders kan' },
  })
  return (
    <HandelingBlad
      form={form}
      caption={`Intake ${intake.nummer}`}
      titel="Kijk terug en rond af"
      terugHref={routes.intake(bestuurId, intake.id)}
      verstuur="Rond de intake af"
      vooraf={
        <p>
          Na het afronden kunt u deze intake nog lezen en afdrukken, niet meer veranderen. {openActiesTekst(openActies)}
        </p>
      }
    >
      <Choices
        {...form.choice('tevreden')}
        label="Is de klager tevreden over hoe het ging?"
        hint="Vraag het de klager als dat kan."
        options={optiesVan(tevredenheden, tevredenTekst)}
      />
      <TextArea {...form.text('tevredenheid')} optional rows={3} label="Wat zei de klager daarover?" />
      <TextArea {...form.text('verloop')} rows={5} label="Hoe ging het volgens u?" />
      <TextArea
        {...form.text('anders')}
        optional
        rows={4}
        label="Wat kan een volgende keer anders of beter?"
        note={<SealNote />}
      />
    </HandelingBlad>
  )
}

function openActiesTekst(open: number): string {
  if (open === 0) return ''
  return open === 1
    ? 'Er staat nog één actie open. Die rondt u niet meer af als de intake af is.'
    : `Er staan nog ${open} acties open. Die rondt u niet meer af als de intake af is.`
}
