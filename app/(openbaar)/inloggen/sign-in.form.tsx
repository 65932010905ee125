'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { CodeField } from '@/components/account/code-field'
import { MailField } from '@/components/account/mail-field'
import { missingIn, typedIn } from '@/components/account/typed-in'
import { useAct } from '@/components/account/use-act'
import { useReady } from '@/components/account/use-ready'
import { FormHead } from '@/components/form/form-head'
import { PassphraseInput } from '@/components/form/passphrase-input'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { publicRoutes } from '@/lib/kernel/public-routes'
import { loadAccountActs } from '@/lib/platform/client/load-acts'

type Known = { mail: string; proof: string }

/** Two steps and one question to the server: mail and wachtzin wait here until the code is there. */
export function SignInForm({ next, ended }: { next: string; ended: boolean }) {
  const router = useRouter()
  const ready = useReady()
  const { state, pending, run, errorOf } = useAct()
  const [known, setKnown] = useState<Known | null>(null)
  const [mail, setMail] = useState('')

  async function toCode(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, { mail: 'Vul uw mailadres in.', wachtzin: 'Vul uw wachtzin in.' })
    const proven = await run(missing, async () => (await loadAccountActs()).prove(mail, typedIn(form, 'wachtzin')))
    if (proven) setKnown({ mail, proof: proven.proof })
  }

  async function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, { code: 'Vul de code uit uw app in.' })
    const done = await run(missing, async () =>
      (await loadAccountActs()).signIn({ ...(known as Known), code: typedIn(form, 'code') }),
    )
    if (done) router.replace(next)
  }

  if (known)
    return (
      <>
        <FormHead state={state} title="Nog de code" />
        <form className="form" noValidate onSubmit={enter}>
          <CodeField
            label="Code uit uw app"
            hint="Zes cijfers. Telefoon niet bij de hand? Vul dan een van uw reservecodes in."
            error={errorOf('code')}
            autoFocus
          />
          <ButtonRow>
            <SubmitButton pending={pending}>Inloggen</SubmitButton>
            <Button variant="link" onClick={() => setKnown(null)}>
              Terug
            </Button>
          </ButtonRow>
          <p className="meta">
            Telefoon kwijt?{' '}
            <TextLink href={`${publicRoutes.herstellen}?wat=telefoon`}>Dan helpen uw herstelwoorden</TextLink>.
          </p>
        </form>
      </>
    )

  return (
    <>
      {ended ? (
        <Notice role="status">
          <p>Uw sessie is voorbij. Wat u typte, is bewaard. Log opnieuw in om verder te gaan.</p>
        </Notice>
      ) : null}
      <FormHead state={state} title="Inloggen" />
      <p className="lead">Uw wachtzin opent wat u hier bewaart. Wij kennen hem niet.</p>
      <form className="form" noValidate onSubmit={toCode}>
        <MailField error={errorOf('mail')} value={mail} onChange={(event) => setMail(event.target.value)} />
        <PassphraseInput
          id="wachtzin"
          label="Wachtzin"
          hint="De woorden die u zelf koos. Hoofdletters tellen mee."
          error={errorOf('wachtzin')}
          autoComplete="current-password"
        />
        <ButtonRow>
          <SubmitButton pending={pending} disabled={!ready}>
            Verder
          </SubmitButton>
          <TextLink href={publicRoutes.herstellen}>Wachtzin vergeten?</TextLink>
        </ButtonRow>
        <p className="meta">Hierna vragen we om de code uit uw app.</p>
      </form>
    </>
  )
}
