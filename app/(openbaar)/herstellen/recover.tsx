'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState } from 'react'
import { CodeField } from '@/components/account/code-field'
import { PassphraseStep, WordsStep } from '@/components/account/later-steps'
import { MailField } from '@/components/account/mail-field'
import { missingIn, typedIn } from '@/components/account/typed-in'
import { useAct } from '@/components/account/use-act'
import { useReady } from '@/components/account/use-ready'
import { WordsField, wrongWords } from '@/components/account/words-field'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import { publicRoutes } from '@/lib/kernel/public-routes'
import { ok } from '@/lib/kernel/result'
import type { Recovering } from '@/lib/platform/client/account-acts'
import { loadAccountActs } from '@/lib/platform/client/load-acts'

/** Words and code, then a new wachtzin, then new words: the used ones never work again. */
export function Recover({ children }: { children: ReactNode }) {
  const router = useRouter()
  const ready = useReady()
  const { state, pending, run, errorOf } = useAct(wrongWords)
  const [recovering, setRecovering] = useState<Recovering | null>(null)
  const [mail, setMail] = useState('')
  const [wachtzin, setWachtzin] = useState('')

  async function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, {
      mail: 'Vul uw mailadres in.',
      woorden: 'Vul uw twaalf herstelwoorden in.',
      code: 'Vul de code uit uw app in, of een reservecode.',
    })
    const begun = await run(missing, async () =>
      (await loadAccountActs()).recover(mail, typedIn(form, 'woorden'), typedIn(form, 'code')),
    )
    if (begun) setRecovering(begun)
  }

  async function choose(chosen: string) {
    setWachtzin(chosen)
    return ok(true)
  }

  async function finish() {
    const { finish: send } = recovering as Recovering
    const answer = await send(wachtzin)
    if (answer.ok) router.replace(publicRoutes.besturen)
    return answer
  }

  if (recovering && wachtzin)
    return <WordsStep caption="Stap 3 van 3" words={recovering.words} finish="Klaar, log mij in" onChecked={finish} />

  if (recovering)
    return (
      <PassphraseStep title="Kies een nieuwe wachtzin" caption="Stap 2 van 3" own={[mail]} onChosen={choose}>
        <p>Wat u bewaarde, is er nog. Met uw nieuwe wachtzin opent u het weer.</p>
      </PassphraseStep>
    )

  return (
    <>
      <FormHead state={state} title="Wachtzin vergeten" caption="Stap 1 van 3" />
      <p className="lead">Met uw herstelwoorden en uw telefoon kiest u een nieuwe wachtzin.</p>
      <form className="form" noValidate onSubmit={begin}>
        <MailField error={errorOf('mail')} value={mail} onChange={(event) => setMail(event.target.value)} />
        <WordsField error={errorOf('woorden')} />
        <CodeField label="Code uit uw app" hint="Zes cijfers, of een reservecode." error={errorOf('code')} />
        <ButtonRow>
          <SubmitButton pending={pending} disabled={!ready}>
            Verder
          </SubmitButton>
          <TextLink href={publicRoutes.inloggen}>Terug naar inloggen</TextLink>
        </ButtonRow>
      </form>
      {children}
    </>
  )
}
