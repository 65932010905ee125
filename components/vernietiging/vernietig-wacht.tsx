'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'

const LOOK_MS = 1000
const LOOKS = 6

/** Looks again, each time later, as long as the clock destroys what was confirmed; other tabs close what is gone. */
export function VernietigWacht({ gaande, weg }: { gaande: number; weg: readonly string[] }) {
  const { refresh } = useRouter()
  const [looked, setLooked] = useState(0)
  const ids = weg.join()

  useEffect(() => {
    for (const id of ids.split(',')) if (id) vault.forget(id)
  }, [ids])

  useEffect(() => {
    if (gaande === 0 || looked === LOOKS) return
    const timer = setTimeout(
      () => {
        refresh()
        setLooked(looked + 1)
      },
      LOOK_MS * 2 ** looked,
    )
    return () => clearTimeout(timer)
  }, [gaande, looked, refresh])

  return null
}
