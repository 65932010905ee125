'use client'

import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'
import type { Part, SealedObject } from '@/lib/platform/client/vault-types'

export type Opened = { status: 'bezig' } | { status: 'open'; parts: Part[] } | { status: 'dicht' }
type Held = { objectId: string; opened: Opened }

/**
 * Opens what the server gave. While a newer version is opened the former stays, so that a form on it is not lost.
 * `omvang`: a page that asked for some sections only says so itself; else less than was seen before is an older state.
 */
export function useOpened(view: SealedObject, omvang: 'geheel' | 'deel' = 'geheel'): Opened {
  const [held, setHeld] = useState<Held>({ objectId: view.objectId, opened: { status: 'bezig' } })

  useEffect(() => {
    let live = true
    const hold = (opened: Opened) => live && setHeld({ objectId: view.objectId, opened })
    vault.open(view, omvang).then(
      (parts) => hold({ status: 'open', parts }),
      () => hold({ status: 'dicht' }),
    )
    return () => {
      live = false
    }
  }, [view, omvang])

  return held.objectId === view.objectId ? held.opened : { status: 'bezig' }
}
