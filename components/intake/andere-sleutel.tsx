'use client'

import { useEffect, useState } from 'react'
import type { OntvangerKeuze } from '@/lib/domain/intake/intake'
import { vault } from '@/lib/platform/client/vault'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

/** Somebody's key is another than before: six words to compare by telephone, and only then on. */
export function AndereSleutel({ naar }: { naar: OntvangerKeuze }) {
  const { accountId, publicKey, naam } = naar
  const [words, setWords] = useState<readonly string[]>([])
  const [stand, setStand] = useState<'vraag' | 'bevestigd' | 'mislukt'>('vraag')

  useEffect(() => {
    if (publicKey) void vault.compareWords(publicKey).then(setWords)
  }, [publicKey])

  async function confirm() {
    if (!publicKey) return
    await vault.confirmPin({ accountId, publicKey }).then(
      () => setStand('bevestigd'),
      () => setStand('mislukt'),
    )
  }

  if (stand === 'bevestigd')
    return (
      <Notice role="status" title="De sleutel is nagekeken">
        <p>Druk nog een keer op ‘Verwijs door’.</p>
      </Notice>
    )
  return (
    <Notice kind="attention" title={`Bel ${naam} en vergelijk deze zes woorden`}>
      <p>
        <b className="code">{words.join(' ')}</b>
      </p>
      <p>
        {naam} vindt dezelfde woorden bij Account. Zijn ze gelijk, dan hoort de sleutel bij {naam}. Zijn ze anders?
        Stuur niets en zeg het tegen de beheerder.
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
