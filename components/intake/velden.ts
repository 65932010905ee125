import type { IntakeWaarden } from './intake-waarden'
import type { useStappen } from './use-stappen'
import type { VerwijsWaarden } from './verwijs-waarden'

export type IntakeVelden = Pick<
  ReturnType<typeof useStappen<IntakeWaarden, unknown>>,
  'values' | 'setValue' | 'text' | 'choice' | 'date' | 'fout' | 'foutDatum'
>

export type VerwijsVelden = Pick<
  ReturnType<typeof useStappen<VerwijsWaarden, unknown>>,
  'values' | 'text' | 'choice' | 'choices' | 'date' | 'fout' | 'foutDatum'
>
