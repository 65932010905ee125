'use client'

import { useState } from 'react'
import { DoneStep } from '@/components/account/done-step'
import { NewPassphraseForm } from '@/components/account/new-passphrase-form'
import { ProofForm } from '@/components/account/proof-form'
import type { Refusal } from '@/lib/kernel/auth-wire'
import { ok } from '@/lib/kernel/result'
import { accountActs } from '@/lib/platform/client/account-acts'

export function ChangePassphrase({ own }: { own: readonly string[] }) {
  const [old, setOld] = useState('')
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [done, setDone] = useState(false)

  async function keep(next: string) {
    const answer = await accountActs.changePassphrase(old, next)
    if (answer.ok) setDone(true)
    else if (answer.failure.kind === 'wrong_proof') {
      setRefused(answer.failure)
      setOld('')
    }
    return answer
  }

  if (done)
    return (
      <DoneStep
        title="Uw wachtzin is gewijzigd"
        lead="De oude werkt niet meer. Waar u verder was ingelogd, bent u nu uitgelogd."
      />
    )
  if (old) return <NewPassphraseForm title="Kies een nieuwe wachtzin" own={own} onChosen={keep} />
  return (
    <ProofForm
      title="Wachtzin wijzigen"
      lead="Typ eerst de wachtzin die u nu hebt."
      button="Verder"
      refused={refused}
      onProof={async (wachtzin) => {
        setOld(wachtzin)
        return ok(true)
      }}
    />
  )
}
