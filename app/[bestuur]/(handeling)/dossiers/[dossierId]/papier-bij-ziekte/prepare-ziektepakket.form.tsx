'use client'

import { type FormEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { BackLink } from '@/components/dossier/back-link'
import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { errorFor } from '@/components/form/form-values'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonRow } from '@/components/ui/button-row'
import { EmptyState } from '@/components/ui/empty-state'
import { Nr } from '@/components/ui/nr'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { CompareKey } from '@/components/vault/compare-key'
import { refusalOf } from '@/components/vault/refusal'
import { type OpPapier, PapierBlad } from '@/components/ziektepakket/papier-blad'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { waaromNietTekst } from '@/lib/domain/overdracht/overdracht.texts'
import { MEEST_VERVANGERS, type ZiektepakketForm } from '@/lib/domain/ziektepakket/ziektepakket'
import { prepareZiektepakketRefusals } from '@/lib/domain/ziektepakket/ziektepakket.texts'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { routes } from '@/lib/kernel/routes'
import { papier } from '@/lib/platform/client/papier'
import { prepareZiektepakketAction } from './prepare-ziektepakket.action'

type PrepareZiektepakketFormProps = {
  dossier: DossierDetail
  vervangers: ZiektepakketForm['vervangers']
  gevraagd: boolean
  children: ReactNode
}

export function PrepareZiektepakketForm({ dossier, vervangers, gevraagd, children }: PrepareZiektepakketFormProps) {
  const [gekozen, setGekozen] = useState<readonly string[]>([])
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [blad, setBlad] = useState<OpPapier | null>(null)
  const [pending, start] = useTransition()
  const busy = useRef(false)
  const { sealed, id, nummer, schoolNaam } = dossier
  const { bestuurId } = sealed
  const kiesbaar = vervangers.filter(({ waaromNiet }) => waaromNiet === null)
  const anderen = vervangers.filter(({ waaromNiet }) => waaromNiet !== null)
  const named = kiesbaar.filter(({ accountId }) => gekozen.includes(accountId))

  async function prepare() {
    const wrong = named.length === 0 ? 'vervanger_missing' : 'too_many_vervangers'
    if (named.length === 0 || named.length > MEEST_VERVANGERS)
      return setState({
        status: 'invalid',
        errors: [{ field: 'vervangers', message: prepareZiektepakketRefusals[wrong] }],
      })
    const to = named.map(({ accountId, publicKey }) => ({ accountId, publicKey: publicKey ?? '' }))
    let made: OpPapier | null = null
    const answer = await refusalOf(async () => {
      const fresh = await papier.make(sealed, to)
      made = fresh.papier
      return prepareZiektepakketAction(bestuurId, { dossierId: id, ...fresh.pakket })
    })
    setState(answer)
    if (answer.status === 'done') setBlad(made)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    start(async () => {
      await prepare().finally(() => {
        busy.current = false
      })
    })
  }

  if (blad)
    return <PapierBlad bestuurId={bestuurId} dossierId={id} papier={blad} vervangers={named} schoolNaam={schoolNaam} />
  const errors = state.status === 'invalid' ? state.errors : []
  const changedKey = state.status === 'refused' && state.kind === 'changed_key'
  return (
    <Row kantlijn={<BackLink dossier={dossier} />}>
      <FormOutcome state={state} />
      <h1 className="form-title">
        <span className="caption">
          Dossier <Nr>{nummer}</Nr>
        </span>{' '}
        Papier bij ziekte
      </h1>
      <p className="lead">Wordt u ziek, dan kan een vervanger met dit papier de klager verder helpen.</p>
      {gevraagd ? (
        <div className="form">{children}</div>
      ) : (
        <form onSubmit={onSubmit} noValidate autoComplete="off" className="form">
          {children}
          <ul className="bullets">
            <li>De klager krijgt een papier met acht woorden. Die woorden kent verder niemand, ook u niet meer.</li>
            <li>Een vervanger heeft dat papier nodig én de eigen kluis. Met een van beide gaat niets open.</li>
            <li>Vraagt een vervanger erom, dan hoort u dat en kunt u drie dagen lang nee zeggen.</li>
            <li>Uw eigen aantekeningen gaan nooit mee.</li>
          </ul>
          {kiesbaar.length > 0 ? (
            <Choices
              name="vervangers"
              type="checkbox"
              label="Wie kan u vervangen?"
              hint="Kies er een of twee. Bespreek met de klager wie dat zijn."
              defaultValue={gekozen}
              onChange={({ currentTarget: { value, checked } }) =>
                setGekozen((before) => [...before.filter((one) => one !== value), ...(checked ? [value] : [])])
              }
              error={errorFor(errors, 'vervangers')}
              options={kiesbaar.map(({ accountId, naam, soort }) => ({
                value: accountId,
                label: naam,
                hint: soort === 'extern' ? 'Externe vertrouwenspersoon' : 'Interne vertrouwenspersoon',
              }))}
            />
          ) : (
            <EmptyState title="Er is nu niemand die u kan vervangen">
              <p>Vraag het bestuur wie er nog meer vertrouwenspersoon is voor deze school.</p>
            </EmptyState>
          )}
          {anderen.length > 0 ? (
            <ul className="consents">
              {anderen.map(({ accountId, naam, waaromNiet }) => (
                <li key={accountId}>
                  <b>{naam}</b> <span className="meta">{waaromNietTekst[waaromNiet ?? 'not_available']}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {changedKey
            ? named.map(({ accountId, naam, publicKey }) => (
                <CompareKey
                  key={accountId}
                  sleutel={{ accountId, publicKey: publicKey ?? '' }}
                  naam={naam}
                  daarna="Druk nog een keer op ‘Maak het papier’."
                />
              ))
            : null}
          <p className="meta">Zorg dat u kunt afdrukken, en dat de klager het papier meteen kan meenemen.</p>
          <ButtonRow>
            {kiesbaar.length > 0 ? <SubmitButton pending={pending}>Maak het papier</SubmitButton> : null}
            <TextLink href={routes.dossier(bestuurId, id)}>Ga terug</TextLink>
          </ButtonRow>
        </form>
      )}
    </Row>
  )
}
