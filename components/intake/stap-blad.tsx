'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '../form/submit-button'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { SealedForm } from '../vault/sealed-form'
import { useVaultState } from '../vault/use-vault-state'
import { StapKop } from './stap-kop'
import { StapTitel } from './stap-titel'
import type { Stappen } from './stappen'

type StapBladProps = {
  f: Stappen
  onderwerp: string
  titel: string
  /** As in the title of the page: "Stap 2 van 9, om wie gaat het?" */
  paginaTitel: string
  /** Where stopping for now leads, and where one goes back to from the first step. */
  terugHref: string
  terug: string
  verstuur: string
  vooraf?: ReactNode
  children: ReactNode
}

export function StapBlad({
  f,
  onderwerp,
  titel,
  paginaTitel,
  terugHref,
  terug,
  verstuur,
  vooraf,
  children,
}: StapBladProps) {
  const { stap, aantal } = f
  const open = useVaultState() === 'open'
  const back =
    stap > 1 ? (
      <Button variant="link" onClick={() => f.go(stap - 1)}>
        Terug naar stap {stap - 1}
      </Button>
    ) : (
      <TextLink href={terugHref}>{terug}</TextLink>
    )
  return (
    <Row kantlijn={<p className="back">{back}</p>}>
      <StapTitel titel={paginaTitel} />
      <SealedForm
        form={f.sealed}
        head={
          <>
            <StapKop onderwerp={onderwerp} stap={stap} aantal={aantal} titel={titel} />
            {vooraf ? <div className="before">{vooraf}</div> : null}
          </>
        }
      >
        {children}
        <ButtonRow>
          <SubmitButton pending={f.pending} disabled={!open} pendingText="Bezig met verzegelen…">
            {stap === aantal ? verstuur : 'Verder'}
          </SubmitButton>
          <TextLink href={terugHref}>Later verder</TextLink>
        </ButtonRow>
        <p className="meta">Stopt u nu? Uw antwoorden blijven staan.</p>
      </SealedForm>
    </Row>
  )
}
