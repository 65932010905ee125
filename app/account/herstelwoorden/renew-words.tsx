'use client'

import { useState } from 'react'
import { DoneStep } from '@/components/account/done-step'
import { ProofForm } from '@/components/account/proof-form'
import { WordsStep } from '@/components/account/words-step'
import { accountActs } from '@/lib/platform/client/account-acts'
import type { Answer } from '@/lib/platform/client/ask-account'

type Made = { words: string[]; keep: () => Promise<Answer<object>> }

export function RenewWords() {
  const [made, setMade] = useState<Made | null>(null)
  const [done, setDone] = useState(false)

  async function make(wachtzin: string) {
    const answer = await accountActs.makeWords(wachtzin)
    if (answer.ok) setMade(answer.value)
    return answer
  }

  async function keep() {
    const answer = await (made as Made).keep()
    if (answer.ok) setDone(true)
    return answer
  }

  if (done)
    return <DoneStep title="Uw nieuwe herstelwoorden gelden" lead="De oude werken niet meer. Gooi dat papier weg." />
  if (made) return <WordsStep words={made.words} finish="Vervang de oude woorden" onChecked={keep} />
  return (
    <ProofForm
      title="Nieuwe herstelwoorden"
      lead="De oude woorden werken tot u de nieuwe hebt opgeschreven."
      button="Maak nieuwe woorden"
      onProof={make}
    />
  )
}
