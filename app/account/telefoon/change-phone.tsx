'use client'

import { useState } from 'react'
import { DoneStep } from '@/components/account/done-step'
import { PhoneForm } from '@/components/account/phone-form'
import { ProofForm } from '@/components/account/proof-form'
import type { NewPhone } from '@/lib/kernel/auth-wire'
import { accountActs } from '@/lib/platform/client/account-acts'

export function ChangePhone() {
  const [phone, setPhone] = useState<NewPhone | null>(null)
  const [done, setDone] = useState(false)

  async function begin(wachtzin: string) {
    const answer = await accountActs.beginPhone(wachtzin)
    if (answer.ok) setPhone(answer.value)
    return answer
  }

  async function finish(code: string) {
    const answer = await accountActs.finishPhone(phone?.ticket ?? '', code)
    if (answer.ok) setDone(true)
    return answer
  }

  if (done) return <DoneStep title="Uw nieuwe telefoon werkt" lead="De codes van de oude telefoon werken niet meer." />
  if (phone) return <PhoneForm title="Koppel uw nieuwe telefoon" phone={phone} onCode={finish} />
  return (
    <ProofForm
      title="Een andere telefoon"
      lead="De oude telefoon blijft werken tot de nieuwe is gekoppeld."
      button="Verder"
      onProof={begin}
    />
  )
}
