'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type UploadOutcome, uploadFile } from '@/lib/platform/client/upload'
import type { BestandInhoud, BestandRef } from '@/lib/platform/client/vault-types'

/** `deel`: from 0 to 1. Every outcome but `klaar` can be started again, and goes on where it was. */
export type UploadState = { stand: 'niets' | 'bezig' | UploadOutcome; deel: number }

/** Sends a sealed file piece by piece; leaving the page while it sends is asked about first. */
export function useUpload() {
  const [state, setState] = useState<UploadState>({ stand: 'niets', deel: 0 })
  const running = useRef<AbortController | null>(null)
  const busy = state.stand === 'bezig'

  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [busy])

  useEffect(() => () => running.current?.abort(), [])

  const start = useCallback(async (ref: BestandRef, inhoud: BestandInhoud, file: File): Promise<UploadOutcome> => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    const onProgress = (deel: number) => setState({ stand: 'bezig', deel })
    onProgress(0)
    const stand = await uploadFile({ ref, inhoud, file, onProgress, signal: control.signal })
    setState(({ deel }) => ({ stand, deel }))
    return stand
  }, [])

  return { ...state, start, stop: () => running.current?.abort() }
}
