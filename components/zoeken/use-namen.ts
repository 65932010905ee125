'use client'

import { useEffect, useState } from 'react'
import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import { vault } from '@/lib/platform/client/vault'

/** The names on all cards, opened in one call; null until then. What has no card, or does not open, is not in it. */
export function useNamen(bestuurId: string, zaken: readonly Zaak[]): ReadonlyMap<string, string> | null {
  const [namen, setNamen] = useState<ReadonlyMap<string, string> | null>(null)

  useEffect(() => {
    let live = true
    const items = zaken.flatMap(({ id, kaart }) => (kaart ? [{ bestuurId, objectId: id, kaart }] : []))
    void vault
      .openKaarten(items)
      .catch(() => [])
      .then((opened) => {
        const known = items.flatMap(({ objectId }, at): [string, string][] => {
          const naam = naamIn(opened[at])
          return naam === null ? [] : [[objectId, naam]]
        })
        if (live) setNamen(new Map(known))
      })
    return () => {
      live = false
    }
  }, [bestuurId, zaken])

  return namen
}

function naamIn(inhoud: unknown): string | null {
  if (typeof inhoud !== 'object' || inhoud === null || !('naam' in inhoud)) return null
  return typeof inhoud.naam === 'string' ? inhoud.naam : null
}
