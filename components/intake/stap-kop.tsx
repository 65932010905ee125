'use client'

import { useEffect, useRef } from 'react'

type StapKopProps = { onderwerp: string; stap: number; aantal: number; titel: string }

/** "Intake. Stap 2 van 9" above the title and in the title of the page; takes the focus when the step changes. */
export function StapKop({ onderwerp, stap, aantal, titel }: StapKopProps) {
  const kop = useRef<HTMLHeadingElement>(null)
  const getoond = useRef(stap)

  useEffect(() => {
    if (getoond.current === stap) return
    getoond.current = stap
    kop.current?.focus()
    window.scrollTo(0, 0)
  }, [stap])

  return (
    <h1 className="form-title" tabIndex={-1} ref={kop}>
      <span className="caption">
        {onderwerp}. Stap {stap} van {aantal}
      </span>{' '}
      {titel}
    </h1>
  )
}
