'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { confirmMailAction } from './confirm-mail.action'

/** A press of a button, because a link alone may be opened by a mail server that looks for viruses. */
export function ConfirmMailForm({ token }: { token: string }) {
  const { form, state, pending } = useOrdinaryForm(confirmMailAction)
  return (
    <>
      <FormHead state={state} title="Uw nieuwe mailadres" />
      <p className="lead">Voortaan logt u in met het adres waarop u deze link kreeg.</p>
      <form {...form}>
        <input type="hidden" name="token" value={token} />
        <ButtonRow>
          <SubmitButton pending={pending}>Bevestig het adres</SubmitButton>
          <TextLink href={routes.account}>Niet doen</TextLink>
        </ButtonRow>
      </form>
    </>
  )
}
