import type { ReactNode } from 'react'
import { routes } from '@/lib/kernel/routes'
import { SubmitButton } from '../form/submit-button'
import { Back } from '../ui/back'
import { ButtonRow } from '../ui/button-row'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { SealedForm } from '../vault/sealed-form'
import type { SealedFormState } from '../vault/use-sealed-form'
import type { MeldingVoorDossier } from './uit-melding'

type OpenBladProps = { form: SealedFormState; melding: MeldingVoorDossier; children: ReactNode }

export function OpenBlad({ form, melding, children }: OpenBladProps) {
  const href = routes.melding(melding.sealed.bestuurId, melding.id)
  return (
    <Row kantlijn={<Back href={href}>Terug naar de melding</Back>}>
      <SealedForm
        form={form}
        head={
          <>
            <h1 className="form-title">
              <span className="caption">
                {melding.nummer ? (
                  <>
                    Melding <span className="nr">{melding.nummer}</span>,{' '}
                  </>
                ) : null}
                {melding.schoolNaam}
              </span>{' '}
              Dossier openen
            </h1>
            <p className="lead">Vijf onderdelen. Wat u hier schrijft, kan alleen u lezen.</p>
          </>
        }
      >
        {children}
        <ButtonRow>
          <SubmitButton pending={form.pending}>Open het dossier</SubmitButton>
          <TextLink href={href}>Ga terug</TextLink>
        </ButtonRow>
      </SealedForm>
    </Row>
  )
}
