'use client'

import { useEffect, useState } from 'react'

/** False until the script runs: a form with a wachtzin cannot be sent before that. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}
