import { evaluatieInhoud } from '@/lib/domain/intake/intake.inhoud'
import { evaluateIntakeInput } from '@/lib/domain/intake/intake.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'

export type EvaluatieWaarden = { tevreden: string; tevredenheid: string; verloop: string; anders: string }

export function checkEvaluatie(values: EvaluatieWaarden): FieldError[] {
  return fieldErrors([
    evaluateIntakeInput.pick({ tevreden: true }).safeParse(values),
    evaluatieInhoud.safeParse(values),
  ])
}
