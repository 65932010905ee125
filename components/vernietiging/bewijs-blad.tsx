'use client'

import { useEffect } from 'react'
import type { Brief } from '@/lib/kernel/brief'
import { vault } from '@/lib/platform/client/vault'
import { BriefBlad } from '../pdf/brief-blad'
import { BriefKnoppen } from '../pdf/brief-knoppen'

/** The certificate. Shown right after the act, it also tells other tabs to close what is gone. */
export function BewijsBlad({ brief, objectId }: { brief: Brief; objectId: string }) {
  useEffect(() => vault.forget(objectId), [objectId])
  return (
    <>
      <BriefKnoppen brief={brief} bestand="bewijs-van-vernietiging.pdf" wat="het bewijs" />
      <BriefBlad brief={brief} />
    </>
  )
}
