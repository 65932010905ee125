'use client'

import type { ReactNode } from 'react'
import { routes } from '@/lib/kernel/routes'
import { SubmitButton } from '../form/submit-button'
import { ButtonRow } from '../ui/button-row'
import { Nr } from '../ui/nr'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { SealedForm } from '../vault/sealed-form'
import type { SealedFormState } from '../vault/use-sealed-form'
import { BackLink, type InDossier } from './back-link'

type ActFormProps = {
  form: SealedFormState
  dossier: InDossier
  title: string
  lead?: ReactNode
  submit: string
  aside?: ReactNode
  children: ReactNode
}

export function ActForm({ form, dossier, title, lead, submit, aside, children }: ActFormProps) {
  const body = (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <SealedForm form={form} head={<ActHead dossier={dossier} title={title} lead={lead} />}>
        {children}
        <ButtonRow>
          <SubmitButton pending={form.pending}>{submit}</SubmitButton>
          <TextLink href={routes.dossier(dossier.sealed.bestuurId, dossier.id)}>Ga terug</TextLink>
        </ButtonRow>
      </SealedForm>
    </Row>
  )
  return aside ? <WithAside aside={aside}>{body}</WithAside> : body
}

function ActHead({ dossier, title, lead }: Pick<ActFormProps, 'dossier' | 'title' | 'lead'>) {
  return (
    <>
      <h1 className="form-title">
        <span className="caption">
          Dossier <Nr>{dossier.nummer}</Nr>
        </span>{' '}
        {title}
      </h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </>
  )
}
