import type { SealedFormState } from '../vault/use-sealed-form'
import type { useStappen } from './use-stappen'

export type Stappen = Pick<ReturnType<typeof useStappen<object, unknown>>, 'stap' | 'aantal' | 'go' | 'pending'> & {
  sealed: SealedFormState
}
