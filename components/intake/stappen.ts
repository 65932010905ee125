import type { SealedFormState } from '../vault/use-sealed-form'
import type { useStappen } from './use-stappen'

/** What a step page needs of the form, whatever its fields. */
export type Stappen = Pick<ReturnType<typeof useStappen<object, unknown>>, 'stap' | 'aantal' | 'go' | 'pending'> & {
  sealed: SealedFormState
}
