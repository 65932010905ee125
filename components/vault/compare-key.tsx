'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

type CompareKeyProps = {
  sleutel: Recipient | AmbtRecipient
  naam: string
  /** Where that person finds the same words. */
  waar?: string
  daarna: ReactNode
  onCompared?: () => void
}

/** A key that is not to be trusted yet: six words to compare by telephone, and only then on. */
export function CompareKey({ sleutel, naam, waar = 'bij Account', daarna, onCompared }: CompareKeyProps) {
  const [words, setWords] = useState<readonly string[]>([])
  const [stand, setStand] = useState<'vraag' | 'bevestigd' | 'mislukt'>('vraag')
  const { publicKey } = sleutel

  useEffect(() => {
    void vault.compareWords(publicKey).then(setWords)
  }, [publicKey])

  async function confirm() {
    await vault.confirmPin(sleutel).then(
      () => {
        setStand('bevestigd')
        onCompared?.()
      },
      () => setStand('mislukt'),
    )
  }

  if (stand === 'bevestigd')
    return (
      <Notice role="status" title={`De sleutel van ${naam} is nagekeken`}>
        <p>{daarna}</p>
      </Notice>
    )
  return (
    <Notice kind="attention" title={`Bel ${naam} en vergelijk deze zes woorden`}>
      <p>
        <b>{words.join(' ')}</b>
      </p>
      <p>
        {naam} vindt dezelfde woorden {waar}. Zijn ze gelijk, dan is de sleutel goed. Zijn ze anders? Stuur niets en zeg
        het tegen de beheerder.
      </p>
      {stand === 'mislukt' ? <p>Dat lukte niet. Probeer het nog eens.</p> : null}
      <p>
        <Button variant="second" onClick={() => void confirm()}>
          De woorden zijn gelijk
        </Button>
      </p>
    </Notice>
  )
}
