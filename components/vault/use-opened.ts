'use client'

import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'
import type { ObjectRef, Part, SealedDeel, SealedObject } from '@/lib/platform/client/vault-types'

export type Opened = { status: 'bezig' } | { status: 'open'; parts: Part[] } | { status: 'dicht' }
type Held = { objectId: string; opened: Opened }

/** Opens what the server gave: less of it than was seen before is an older state. */
export function useOpened(view: SealedObject): Opened {
  return useOpening(view, vault.open)
}

export function useOpenedDeel(view: SealedDeel): Opened {
  return useOpening(view, vault.openDeel)
}

/** While a newer version is opened the former stays, so that a form on it is not lost. */
function useOpening<View extends ObjectRef>(view: View, open: (view: View) => Promise<Part[]>): Opened {
  const [held, setHeld] = useState<Held>({ objectId: view.objectId, opened: { status: 'bezig' } })

  useEffect(() => {
    let live = true
    const hold = (opened: Opened) => live && setHeld({ objectId: view.objectId, opened })
    open(view).then(
      (parts) => hold({ status: 'open', parts }),
      () => hold({ status: 'dicht' }),
    )
    return () => {
      live = false
    }
  }, [view, open])

  return held.objectId === view.objectId ? held.opened : { status: 'bezig' }
}
