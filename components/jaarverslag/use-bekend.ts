'use client'

import { useEffect, useState } from 'react'
import type { Naamcheck } from '@/lib/domain/jaarverslag/jaarverslag'
import { type Bekend, eigenWoorden } from '@/lib/domain/jaarverslag/naamcheck.rules'
import type { SealedDeel } from '@/lib/domain/object/object'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { knownNames } from '../vault/known-names'

/** What the adviser's own cases hold, opened in this browser; null until all are open. What does not open is not in it. */
export function useBekend({ delen, scholen }: Naamcheck): Bekend | null {
  const [bekend, setBekend] = useState<Bekend | null>(null)

  useEffect(() => {
    let live = true
    void Promise.all(delen.map(openOne)).then((opened) => {
      if (!live) return
      const namen = opened.flatMap(({ soort, parts }) => knownNames(soort, parts))
      const woorden = opened.flatMap(({ parts }) => parts.flatMap(({ inhoud }) => eigenWoorden(tekstIn(inhoud))))
      setBekend({ namen: [...new Set(namen)], plaatsen: scholen, woorden: [...new Set(woorden)] })
    })
    return () => {
      live = false
    }
  }, [delen, scholen])

  return bekend
}

async function openOne(deel: SealedDeel): Promise<{ soort: SealedDeel['soort']; parts: Part[] }> {
  const parts = await vault.openDeel(deel).catch(() => [])
  return { soort: deel.soort, parts }
}

/** Every text in it, whatever it is called. */
function tekstIn(inhoud: unknown): string {
  if (typeof inhoud === 'string') return inhoud
  if (Array.isArray(inhoud)) return inhoud.map(tekstIn).join('\n')
  if (typeof inhoud !== 'object' || inhoud === null) return ''
  return Object.values(inhoud).map(tekstIn).join('\n')
}
