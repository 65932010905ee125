'use client'

import { useState } from 'react'
import { DoneStep } from '@/components/account/done-step'
import { PlainInput } from '@/components/account/plain-input'
import { ProofForm } from '@/components/account/proof-form'
import { typedIn } from '@/components/account/typed-in'
import { accountActs } from '@/lib/platform/client/account-acts'

export function ChangeMail() {
  const [sent, setSent] = useState('')

  async function send(wachtzin: string, form: HTMLFormElement) {
    const mail = typedIn(form, 'nieuw-mail')
    const answer = await accountActs.changeMail(wachtzin, mail)
    if (answer.ok) setSent(mail)
    return answer
  }

  if (sent)
    return (
      <DoneStep
        title="Kijk in uw mail"
        lead={`We stuurden een link naar ${sent}. Open hem hier, binnen twee dagen. Tot dan logt u in met uw oude mailadres.`}
      />
    )
  return (
    <ProofForm
      title="Mailadres wijzigen"
      lead="Met uw mailadres logt u in, en daar komen onze berichten."
      button="Stuur een link naar het nieuwe adres"
      asked={{ 'nieuw-mail': 'Vul het nieuwe mailadres in.' }}
      onProof={send}
      fields={(errorOf) => (
        <PlainInput
          id="nieuw-mail"
          type="email"
          label="Nieuw mailadres"
          error={errorOf('nieuw-mail')}
          width="medium"
          autoComplete="email"
        />
      )}
    />
  )
}
