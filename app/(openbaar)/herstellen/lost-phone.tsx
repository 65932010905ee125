'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState } from 'react'
import { CodesStep, PhoneForm, WordsStep } from '@/components/account/later-steps'
import { MailField } from '@/components/account/mail-field'
import { missingIn, typedIn } from '@/components/account/typed-in'
import { useAct } from '@/components/account/use-act'
import { useReady } from '@/components/account/use-ready'
import { WordsField, wrongWords } from '@/components/account/words-field'
import { FormHead } from '@/components/form/form-head'
import { PassphraseInput } from '@/components/form/passphrase-input'
import { SubmitButton } from '@/components/form/submit-button'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import { publicRoutes } from '@/lib/kernel/public-routes'
import { ok } from '@/lib/kernel/result'
import type { Replacing } from '@/lib/platform/client/account-acts'
import { loadAccountActs } from '@/lib/platform/client/load-acts'

/** Wachtzin and words together, new words first, then the new phone: it counts with its first code. */
export function LostPhone({ children }: { children: ReactNode }) {
  const router = useRouter()
  const ready = useReady()
  const { state, pending, run, errorOf } = useAct(wrongWords)
  const [replacing, setReplacing] = useState<Replacing | null>(null)
  const [noted, setNoted] = useState(false)
  const [codes, setCodes] = useState<string[] | null>(null)

  async function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, {
      mail: 'Vul uw mailadres in.',
      wachtzin: 'Vul uw wachtzin in.',
      woorden: 'Vul uw twaalf herstelwoorden in.',
    })
    const [mail, wachtzin, woorden] = ['mail', 'wachtzin', 'woorden'].map((id) => typedIn(form, id))
    const begun = await run(missing, async () =>
      (await loadAccountActs()).replaceLostPhone(mail ?? '', wachtzin ?? '', woorden ?? ''),
    )
    if (begun) setReplacing(begun)
  }

  async function finish(code: string) {
    const answer = await (replacing as Replacing).finish(code)
    if (answer.ok) setCodes(answer.value.codes)
    return answer
  }

  if (codes)
    return (
      <CodesStep
        caption="Stap 4 van 4"
        codes={codes}
        next="Klaar"
        onNext={() => router.replace(publicRoutes.besturen)}
      />
    )
  if (replacing && noted)
    return (
      <PhoneForm title="Koppel uw nieuwe telefoon" caption="Stap 3 van 4" phone={replacing.phone} onCode={finish} />
    )
  if (replacing)
    return (
      <WordsStep
        caption="Stap 2 van 4"
        words={replacing.words}
        finish="Verder"
        onChecked={async () => {
          setNoted(true)
          return ok(true)
        }}
      />
    )

  return (
    <>
      <FormHead state={state} title="Telefoon kwijt" caption="Stap 1 van 4" />
      <p className="lead">
        Hebt u nog een reservecode? Log daarmee in. Anders koppelt u hier een nieuwe telefoon, met uw wachtzin en uw
        herstelwoorden samen.
      </p>
      <form className="form" noValidate onSubmit={begin}>
        <MailField error={errorOf('mail')} />
        <PassphraseInput id="wachtzin" label="Wachtzin" error={errorOf('wachtzin')} autoComplete="current-password" />
        <WordsField error={errorOf('woorden')} />
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
