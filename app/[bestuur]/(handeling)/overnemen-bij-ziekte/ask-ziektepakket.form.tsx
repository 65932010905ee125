'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState, useTransition } from 'react'
import { FormOutcome } from '@/components/form/form-outcome'
import { errorFor } from '@/components/form/form-values'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { refusalOf } from '@/components/vault/refusal'
import { Acuut } from '@/components/ziektepakket/acuut'
import { WoordenVeld } from '@/components/ziektepakket/papier-velden'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { routes } from '@/lib/kernel/routes'
import { papier } from '@/lib/platform/client/papier'
import { askZiektepakketAction } from './ask-ziektepakket.action'

export function AskZiektepakketForm({ bestuurId }: { bestuurId: string }) {
  const router = useRouter()
  const [kenmerk, setKenmerk] = useState('')
  const [woorden, setWoorden] = useState('')
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [pending, start] = useTransition()
  const busy = useRef(false)

  async function ask() {
    const { checkAanvraag } = await import('@/components/ziektepakket/check-aanvraag')
    const checked = await checkAanvraag(kenmerk, woorden)
    if (!checked.ok) return setState({ status: 'invalid', errors: checked.errors })
    const answer = await refusalOf(async () => {
      const proof = await papier.prove(bestuurId, checked.kenmerk, woorden)
      if ('status' in proof) return proof
      return askZiektepakketAction(bestuurId, { kenmerk: checked.kenmerk, bewijs: proof.bewijs })
    })
    setState(answer)
    if (answer.status === 'done') router.push(answer.next)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    start(async () => {
      await ask().finally(() => {
        busy.current = false
      })
    })
  }

  const errors = state.status === 'invalid' ? state.errors : []
  return (
    <Row kantlijn={<Back href={routes.dossiers(bestuurId)}>Terug naar Dossiers</Back>}>
      <FormOutcome state={state} />
      <h1 className="form-title">Een dossier overnemen bij ziekte</h1>
      <p className="lead">
        Is een collega ziek, en komt een klager bij u met een papier? Dan kunt u het dossier overnemen.
      </p>
      <form onSubmit={onSubmit} noValidate autoComplete="off" className="form">
        <Acuut />
        <TextInput
          id="kenmerk"
          label="Kenmerk"
          hint="Acht letters en cijfers. Ze staan boven de woorden."
          code
          width="medium"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={kenmerk}
          onChange={(event) => setKenmerk(event.currentTarget.value)}
          error={errorFor(errors, 'kenmerk')}
        />
        <WoordenVeld value={woorden} onChange={setWoorden} errors={errors} />
        <section className="stack">
          <h2>Wat er dan gebeurt</h2>
          <ul className="bullets">
            <li>Uw collega krijgt bericht, en kan drie dagen lang nee zeggen.</li>
            <li>Daarna kunt u verder, met hetzelfde papier. Vraag de klager om het goed te bewaren.</li>
            <li>U ziet nu alleen de school en waarover het gaat. Zo weet u of u er vrij in staat.</li>
          </ul>
        </section>
        <ButtonRow>
          <SubmitButton pending={pending}>Vraag om het dossier</SubmitButton>
          <TextLink href={routes.dossiers(bestuurId)}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
