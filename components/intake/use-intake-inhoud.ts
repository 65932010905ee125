'use client'

import { useEffect, useState } from 'react'
import type { IntakeInhoud } from '@/lib/domain/intake/intake.inhoud'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { useOpened } from '../vault/use-opened'

export type GeopendeIntake =
  | { status: 'bezig' }
  | { status: 'dicht' }
  | { status: 'open'; inhoud: IntakeInhoud; parts: readonly Part[] }

/** The sealed parts of an intake, opened and judged by their schema, which is loaded when first needed. */
export function useIntakeInhoud(view: SealedView): GeopendeIntake {
  const opened = useOpened(view)
  const parts = opened.status === 'open' ? opened.parts : null
  const [read, setRead] = useState<GeopendeIntake>({ status: 'bezig' })

  useEffect(() => {
    if (!parts) return
    let live = true
    void import('@/lib/domain/intake/intake.inhoud').then(({ readIntake }) => {
      const inhoud = readIntake(view.objectId, parts)
      if (live) setRead(inhoud ? { status: 'open', inhoud, parts } : { status: 'dicht' })
    })
    return () => {
      live = false
    }
  }, [parts, view.objectId])

  return opened.status === 'dicht' ? { status: 'dicht' } : read
}
