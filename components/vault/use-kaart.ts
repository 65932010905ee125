'use client'

import { useEffect, useState } from 'react'
import { openedKaart, openKaart } from '@/lib/platform/client/kaart-batch'

export type KaartProps = { bestuurId: string; objectId: string; kaart: string | null }

/** What a card says: undefined while it is opened, null when there is none or it does not open. */
export function useKaart({ bestuurId, objectId, kaart }: KaartProps): unknown | null | undefined {
  const [, setOpened] = useState(0)

  useEffect(() => {
    const item = kaart === null ? null : { bestuurId, objectId, kaart }
    if (!item || openedKaart(item) !== undefined) return
    let live = true
    void openKaart(item).then(() => live && setOpened((count) => count + 1))
    return () => {
      live = false
    }
  }, [bestuurId, objectId, kaart])

  return kaart === null ? null : openedKaart({ bestuurId, objectId, kaart })
}
