'use client'

import { Fragment, type ReactNode } from 'react'
import { FormOutcome } from '../form/form-outcome'
import { DraftLine } from './draft-line'
import { RestoredLine } from './restored-line'
import { TwoTexts } from './two-texts'
import type { SealedFormState } from './use-sealed-form'

type SealedFormProps = {
  form: SealedFormState
  head?: ReactNode
  children: ReactNode
}

/** A form on linen: outcome on top, both texts where two differ, its fields, and when it was last kept. */
export function SealedForm({ form: { state, form, draft, labels }, head, children }: SealedFormProps) {
  if (!draft.loaded) return <p role="status">Een ogenblik…</p>
  return (
    <>
      <FormOutcome state={state} />
      {head}
      {draft.conflict ? (
        <TwoTexts conflict={draft.conflict} own={draft.values} labels={labels} onChoose={draft.choose} />
      ) : (
        <RestoredLine at={draft.restoredAt} onStartOver={draft.startOver} />
      )}
      <form {...form}>
        <Fragment key={draft.version}>{children}</Fragment>
        <DraftLine status={draft.status} />
      </form>
    </>
  )
}
