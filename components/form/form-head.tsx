import type { ReactNode } from 'react'
import type { ActionState, SealedActionState } from '@/lib/kernel/action-state'
import { FormOutcome } from './form-outcome'

type FormHeadProps = {
  state: ActionState | SealedActionState
  title: ReactNode
  /** "Intake. Stap 2 van 6" */
  caption?: ReactNode
}

/** The title of a page that is one form, with the outcome above it. */
export function FormHead({ state, title, caption }: FormHeadProps) {
  return (
    <>
      <FormOutcome state={state} />
      <h1 className="form-title">
        {caption ? <span className="caption">{caption}</span> : null} {title}
      </h1>
    </>
  )
}
