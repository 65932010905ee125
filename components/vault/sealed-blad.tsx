'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '../form/submit-button'
import { Back } from '../ui/back'
import { ButtonRow } from '../ui/button-row'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { SealedForm } from './sealed-form'
import type { SealedFormState } from './use-sealed-form'
import { useVaultState } from './use-vault-state'

type SealedBladProps = {
  form: SealedFormState
  titel: string
  caption?: ReactNode
  vooraf?: ReactNode
  terugHref: string
  terug: string
  verstuur: string
  children: ReactNode
}

export function SealedBlad(props: SealedBladProps) {
  const { form, titel, caption, vooraf, terugHref, terug, verstuur, children } = props
  const open = useVaultState() === 'open'
  const head = (
    <>
      <h1 className="form-title">
        {caption ? <span className="caption">{caption}</span> : null} {titel}
      </h1>
      {vooraf ? <div className="before">{vooraf}</div> : null}
    </>
  )
  return (
    <Row kantlijn={<Back href={terugHref}>{terug}</Back>}>
      <SealedForm form={form} head={head}>
        {children}
        <ButtonRow>
          <SubmitButton pending={form.pending} disabled={!open} pendingText="Bezig met verzegelen…">
            {verstuur}
          </SubmitButton>
          <TextLink href={terugHref}>Later verder</TextLink>
        </ButtonRow>
      </SealedForm>
    </Row>
  )
}
