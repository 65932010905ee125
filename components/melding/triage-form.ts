import type { useSealedForm } from '../vault/use-sealed-form'
import type { TriageWaarden } from './triage-waarden'

export type TriageForm = Pick<
  ReturnType<typeof useSealedForm<TriageWaarden, unknown>>,
  'values' | 'text' | 'choice' | 'choices' | 'tick' | 'errors'
>
