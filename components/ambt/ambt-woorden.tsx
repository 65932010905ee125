'use client'

import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'

type AmbtWoordenProps = {
  bestuurId: string
  ambt: { id: string; versie: number; publicKey: string }
  eigen: string
}

/** What others compare before they seal to the office. Made from the key that the reader has, not from what the server says. */
export function AmbtWoorden({ bestuurId, ambt, eigen }: AmbtWoordenProps) {
  const [words, setWords] = useState<readonly string[] | null>(null)

  useEffect(() => {
    let live = true
    const { id: ambtId, versie, publicKey } = ambt
    vault.ambtWords({ bestuurId, ambtId, versie, publicKey, wrap: eigen }).then(
      (found) => live && setWords(found),
      () => live && setWords([]),
    )
    return () => {
      live = false
    }
  }, [bestuurId, ambt, eigen])

  if (words?.length === 0) return <p>Uw sleutel van dit ambt gaat niet open. Zeg het tegen de beheerder.</p>
  return <p className="code may-wrap">{words?.join(' ') ?? 'Even wachten…'}</p>
}
