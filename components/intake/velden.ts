import type { IntakeWaarden } from './intake-waarden'
import type { useStappen } from './use-stappen'

/** What the fields of an intake need of the form they stand in, one page or several. */
export type IntakeVelden = Pick<
  ReturnType<typeof useStappen<IntakeWaarden, unknown>>,
  'values' | 'setValue' | 'text' | 'choice' | 'date' | 'fout' | 'foutDatum'
>
