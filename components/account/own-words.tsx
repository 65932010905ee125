'use client'

import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'

/** What a colleague compares over the telephone. Not secret, and made here: the server could show the words of another key. */
export function OwnWords() {
  const [words, setWords] = useState<readonly string[]>([])

  useEffect(() => {
    let live = true
    vault.ownWords().then(
      (found) => live && setWords(found),
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [])

  return <p className="code may-wrap">{words.join(' ') || 'Even wachten…'}</p>
}
