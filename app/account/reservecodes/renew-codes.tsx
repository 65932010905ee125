'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CodesStep } from '@/components/account/codes-step'
import { ProofForm } from '@/components/account/proof-form'
import { routes } from '@/lib/kernel/routes'
import { accountActs } from '@/lib/platform/client/account-acts'

export function RenewCodes() {
  const router = useRouter()
  const [codes, setCodes] = useState<string[] | null>(null)

  async function renew(wachtzin: string) {
    const answer = await accountActs.renewCodes(wachtzin)
    if (answer.ok) setCodes(answer.value.codes)
    return answer
  }

  if (codes) return <CodesStep codes={codes} next="Klaar" onNext={() => router.push(routes.account)} />
  return (
    <ProofForm
      title="Nieuwe reservecodes"
      lead="U krijgt tien nieuwe codes. De oude werken daarna niet meer."
      button="Maak nieuwe codes"
      onProof={renew}
    />
  )
}
