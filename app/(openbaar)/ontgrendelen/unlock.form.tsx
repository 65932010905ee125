'use client'

import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { missingIn, typedIn } from '@/components/account/typed-in'
import { useAct } from '@/components/account/use-act'
import { useReady } from '@/components/account/use-ready'
import { FormHead } from '@/components/form/form-head'
import { PassphraseInput } from '@/components/form/passphrase-input'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import { publicRoutes } from '@/lib/kernel/public-routes'
import { loadAccountActs } from '@/lib/platform/client/load-acts'

/** One field. Who opens goes on where she was. */
export function UnlockForm({ next, why }: { next: string; why: string }) {
  const router = useRouter()
  const ready = useReady()
  const { state, pending, run, errorOf } = useAct()

  async function unlock(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, { wachtzin: 'Vul uw wachtzin in.' })
    const done = await run(missing, async () => (await loadAccountActs()).unlock(typedIn(form, 'wachtzin')))
    if (done) router.replace(next)
  }

  return (
    <>
      <FormHead state={state} title="Alles is verzegeld" />
      <p className="lead">{why}</p>
      <form className="form" noValidate onSubmit={unlock}>
        <PassphraseInput
          id="wachtzin"
          label="Uw wachtzin"
          error={errorOf('wachtzin')}
          autoComplete="current-password"
          autoFocus
        />
        <ButtonRow>
          <SubmitButton pending={pending} disabled={!ready}>
            Openen
          </SubmitButton>
          <Button variant="link" onClick={() => void loadAccountActs().then((acts) => acts.signOut())}>
            Uitloggen
          </Button>
        </ButtonRow>
        <p className="meta">
          U gaat verder waar u was. <TextLink href={publicRoutes.herstellen}>Wachtzin vergeten?</TextLink>
        </p>
      </form>
    </>
  )
}
