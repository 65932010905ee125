'use client'

import { useEffect } from 'react'

/** Several steps in one page: the title says which, and the reader of a screen hears it. */
export function useStepTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Geborgen`
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [title])
}
