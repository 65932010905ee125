'use client'

import { CompleteActie } from '@/components/actie/complete-actie'
import { NogNietOpen } from '@/components/intake/nog-niet-open'
import { useIntakeInhoud } from '@/components/intake/use-intake-inhoud'
import { nextRevisie } from '@/components/vault/next-revisie'
import type { Actie } from '@/lib/domain/actie/actie'
import type { IntakeDetail } from '@/lib/domain/intake/intake'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { completeActieAction } from './complete-actie.action'

export function CompleteActieForm({ intake, actie, today }: { intake: IntakeDetail; actie: Actie; today: Datum }) {
  const opened = useIntakeInhoud(intake.sealed)
  if (opened.status !== 'open') return <NogNietOpen status={opened.status} />
  const inhoud = opened.inhoud.acties.get(actie.id)
  if (!inhoud) return <NogNietOpen status="dicht" />
  const { bestuurId } = intake.sealed
  return (
    <CompleteActie
      view={intake.sealed}
      actie={actie}
      geopend={{ inhoud, revisie: nextRevisie(opened.parts, 'verslagen', actie.id) - 1 }}
      caption={`Intake ${intake.nummer}`}
      terugHref={routes.intake(bestuurId, intake.id)}
      today={today}
      action={completeActieAction.bind(null, bestuurId)}
    />
  )
}
