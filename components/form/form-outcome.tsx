import type { ActionState, SealedActionState } from '@/lib/kernel/action-state'
import { Notice } from '../ui/notice'
import { ErrorSummary } from './error-summary'

export function FormOutcome({ state }: { state: ActionState | SealedActionState }) {
  if (state.status === 'invalid') return <ErrorSummary errors={state.errors} />
  if (state.status !== 'refused') return null
  return (
    <Notice kind="attention" role="alert">
      <p>{state.message}</p>
    </Notice>
  )
}
