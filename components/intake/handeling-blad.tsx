'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '../form/submit-button'
import { Back } from '../ui/back'
import { ButtonRow } from '../ui/button-row'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { SealedForm } from '../vault/sealed-form'
import type { SealedFormState } from '../vault/use-sealed-form'
import { useVaultState } from '../vault/use-vault-state'

type HandelingBladProps = {
  form: SealedFormState
  /** "Intake I26-003" */
  caption: string
  titel: string
  terugHref: string
  verstuur: string
  vooraf?: ReactNode
  children: ReactNode
}

export function HandelingBlad({ form, caption, titel, terugHref, verstuur, vooraf, children }: HandelingBladProps) {
  const open = useVaultState() === 'open'
  return (
    <Row kantlijn={<Back href={terugHref} />}>
      <SealedForm
        form={form}
        head={
          <>
            <h1 className="form-title">
              <span className="caption">{caption}</span> {titel}
            </h1>
            {vooraf ? <div className="before">{vooraf}</div> : null}
          </>
        }
      >
        {children}
        <ButtonRow>
          <SubmitButton pending={form.pending} disabled={!open} pendingText="Bezig met verzegelen…">
            {verstuur}
          </SubmitButton>
          <TextLink href={terugHref}>Terug zonder bewaren</TextLink>
        </ButtonRow>
        <p className="meta">Stopt u nu? Wat u typte blijft staan.</p>
      </SealedForm>
    </Row>
  )
}
