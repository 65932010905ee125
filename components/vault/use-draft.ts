'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type DraftStatus, draftKeeper } from '@/lib/platform/client/draft-keeper'
import type { DraftContent } from '@/lib/platform/client/draft-store'
import { sealBeforeLock } from '@/lib/platform/client/lock'
import { sameValues } from '@/lib/platform/client/newer-draft'

/** venster: another window or device wrote a draft · bewaard: what is stored changed since this was typed */
export type DraftConflict<Values> = { soort: 'venster' | 'bewaard'; other: Values; otherAt: string | null }
type DraftOptions<Values> = {
  /** Words of kernel/draft-subject and ids, such as `dossier:<id>:gesprek`: the server reads it. */
  onderwerp: string
  bestuurId: string | null
  initial: Values
  /** Of what is amended. A draft that was begun at another revision is shown beside it. */
  revisie?: number
}

/** What is typed, kept sealed: nothing is lost when a session ends, a browser falls over, or two windows are open. */
export function useDraft<Values extends object>({ onderwerp, bestuurId, initial, revisie }: DraftOptions<Values>) {
  const [values, setValues] = useState(initial)
  const [loaded, setLoaded] = useState(false)
  const [version, setVersion] = useState(0)
  const [status, setStatus] = useState<DraftStatus>({ soort: 'niets' })
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const [conflict, setConflict] = useState<DraftConflict<Values> | null>(null)
  const latest = useRef({ values, initial, basis: revisie ?? null })
  latest.current.initial = initial

  const keeper = useMemo(
    () =>
      draftKeeper<Values>(
        { onderwerp, bestuurId },
        {
          status: setStatus,
          conflict: (other) => setConflict({ soort: 'venster', other: other.waarden, otherAt: other.op }),
        },
      ),
    [onderwerp, bestuurId],
  )

  const replace = useCallback((next: Values) => {
    latest.current.values = next
    setValues(next)
    setVersion((count) => count + 1)
  }, [])

  const keep = useCallback(() => {
    const { values: waarden, basis } = latest.current
    keeper.change({ waarden, basis, op: new Date().toISOString() })
  }, [keeper])

  useEffect(() => {
    let live = true
    keeper
      .load()
      .catch(() => ({ found: null, other: null }))
      .then(({ found, other }) => {
        if (!live) return
        if (found) restore(found.content, other)
        setLoaded(true)
      })
    function restore({ waarden, basis, op }: DraftContent<Values>, other: DraftContent<Values> | null) {
      const stored = latest.current.initial
      if (sameValues(waarden, stored)) return
      replace({ ...stored, ...waarden })
      setRestoredAt(op)
      if (other) setConflict({ soort: 'venster', other: other.waarden, otherAt: other.op })
      else if (basis !== latest.current.basis) setConflict({ soort: 'bewaard', other: stored, otherAt: null })
    }
    return () => {
      live = false
    }
  }, [keeper, replace])

  useEffect(() => {
    const send = () => void keeper.flush()
    const onHidden = () => document.visibilityState === 'hidden' && send()
    const stop = sealBeforeLock(async () => {
      await keeper.flush()
    })
    document.addEventListener('visibilitychange', onHidden)
    addEventListener('pagehide', send)
    addEventListener('online', send)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onHidden)
      removeEventListener('pagehide', send)
      removeEventListener('online', send)
      send()
    }
  }, [keeper])

  return {
    values,
    loaded,
    version,
    status,
    restoredAt,
    conflict,
    setValue: <K extends keyof Values>(name: K, value: Values[K]) => {
      latest.current.values = { ...latest.current.values, [name]: value }
      setValues(latest.current.values)
      keep()
    },
    current: () => latest.current.values,
    choose: (which: 'eigen' | 'andere') => {
      if (conflict?.soort === 'bewaard') latest.current.basis = revisie ?? null
      if (conflict && which === 'andere') replace({ ...latest.current.values, ...conflict.other })
      setConflict(null)
      keep()
      keeper.settle()
    },
    /** What is stored has changed while this was being typed. */
    changedElsewhere: (stored: Values) => setConflict({ soort: 'bewaard', other: stored, otherAt: null }),
    startOver: async () => {
      setRestoredAt(null)
      setConflict(null)
      setStatus({ soort: 'niets' })
      replace(latest.current.initial)
      await keeper.remove()
    },
    flush: keeper.flush,
    remove: keeper.remove,
  }
}
