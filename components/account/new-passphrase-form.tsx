'use client'

import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from 'react'
import { checkPassphrase } from '@/lib/platform/client/check-passphrase'
import { loadAccountVault } from '@/lib/platform/client/load-acts'
import { FormHead } from '../form/form-head'
import { PassphraseInput } from '../form/passphrase-input'
import { SubmitButton } from '../form/submit-button'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { typedIn } from './typed-in'
import { useAct } from './use-act'
import { useStepTitle } from './use-step-title'

type NewPassphraseFormProps = {
  title: string
  caption?: string
  /** What others know of this person: not to be found in the wachtzin. */
  own: readonly string[]
  onChosen: (wachtzin: string) => ReturnType<Parameters<ReturnType<typeof useAct>['run']>[1]>
  children?: ReactNode
}

/** Six words proposed; one's own is good too, when it is strong enough. Typed once more, so that it is known. */
export function NewPassphraseForm({ title, caption, own, onChosen, children }: NewPassphraseFormProps) {
  const { state, pending, run, errorOf } = useAct()
  const [proposal, setProposal] = useState('')
  useStepTitle(caption ? `${caption}: ${title}` : title)

  const propose = useCallback(() => {
    void loadAccountVault()
      .then((accountVault) => accountVault.proposePassphrase())
      .then(setProposal, () => setProposal(''))
  }, [])
  useEffect(propose, [propose])

  async function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const [chosen, again] = [typedIn(form, 'nieuw'), typedIn(form, 'nogmaals')]
    const weak = await checkPassphrase(chosen, own)
    const missing = [
      ...(weak ? [{ field: 'nieuw', message: chosen ? weak : 'Kies een wachtzin en typ hem hier.' }] : []),
      ...(chosen === again ? [] : [{ field: 'nogmaals', message: 'Typ twee keer precies dezelfde wachtzin.' }]),
    ]
    await run(missing, () => onChosen(chosen))
  }

  return (
    <>
      <FormHead state={state} title={title} caption={caption} />
      {children ? <div className="before">{children}</div> : null}
      <form className="form" noValidate onSubmit={choose}>
        <div className="field" aria-live="polite">
          <p className="hint">Ons voorstel</p>
          <p className="code may-wrap">{proposal || 'Even wachten…'}</p>
          <Button variant="link" onClick={propose}>
            Geef zes andere woorden
          </Button>
        </div>
        <PassphraseInput
          id="nieuw"
          label="Uw wachtzin"
          hint="Typ de zes woorden over, of kies er zelf een van minstens 15 tekens. Spaties mogen."
          error={errorOf('nieuw')}
          autoComplete="new-password"
        />
        <PassphraseInput id="nogmaals" label="Nog een keer" error={errorOf('nogmaals')} autoComplete="new-password" />
        <p className="meta">
          Schrijf hem op en bewaar het papier thuis, of gebruik een wachtwoordkluis van uzelf. Niet die van school.
        </p>
        <ButtonRow>
          <SubmitButton pending={pending} disabled={!proposal}>
            Verder
          </SubmitButton>
        </ButtonRow>
      </form>
    </>
  )
}
