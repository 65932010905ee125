import { evaluatieInhoud } from '@/lib/domain/intake/intake.inhoud'
import { evaluateIntakeInput } from '@/lib/domain/intake/intake.schema'
import type { FieldError } from '@/lib/kernel/action-state'

export type EvaluatieWaarden = { tevreden: string; tevredenheid: string; verloop: string; anders: string }

export function checkEvaluatie(values: EvaluatieWaarden): FieldError[] {
  const parsed = [evaluateIntakeInput.pick({ tevreden: true }).safeParse(values), evaluatieInhoud.safeParse(values)]
  return parsed.flatMap(({ error }) =>
    (error?.issues ?? []).map(({ path, message }) => ({ field: path.join('.'), message })),
  )
}
