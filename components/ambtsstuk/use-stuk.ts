'use client'

import { useEffect, useState } from 'react'
import type { SealedStuk } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import type { Part } from '@/lib/platform/client/vault-types'

/** dicht: the reader has no key of it. */
export type OpenStuk = { status: 'bezig' } | { status: 'dicht' } | { status: 'open'; parts: readonly Part[] }

/** Opens a piece here; give it the `sealed` that the query gave. */
export function useStuk(sealed: SealedStuk | null): OpenStuk {
  const [opened, setOpened] = useState<OpenStuk>({ status: 'bezig' })
  useEffect(() => {
    let live = true
    if (!sealed) return setOpened({ status: 'dicht' })
    ambtsstukken.open(sealed).then(
      (parts) => live && setOpened({ status: 'open', parts }),
      () => live && setOpened({ status: 'dicht' }),
    )
    return () => {
      live = false
    }
  }, [sealed])
  return opened
}
