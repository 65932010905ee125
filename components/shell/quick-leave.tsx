'use client'

import { type MouseEvent, useEffect } from 'react'

const neutral = 'https://www.buienradar.nl/'

/** Snel weg: blanks at once and goes to a neutral site, by the button or by Shift three times. History is not erased. */
export function QuickLeave({ to = neutral }: { to?: string }) {
  useEffect(() => {
    let presses = 0
    const count = (event: KeyboardEvent) => {
      if (event.repeat) return
      presses = event.key === 'Shift' ? presses + 1 : 0
      if (presses === 3) leave(to)
    }
    document.addEventListener('keydown', count)
    return () => document.removeEventListener('keydown', count)
  }, [to])

  function go(event: MouseEvent) {
    event.preventDefault()
    leave(to)
  }

  return (
    <a className="button button--leave" href={to} rel="noreferrer nofollow" onClick={go}>
      Snel weg
    </a>
  )
}

/** Replaces the page in the tab's history, so that "back" does not bring it up again. */
function leave(to: string) {
  document.documentElement.classList.add('screen-hidden')
  document.title = 'Even wachten'
  location.replace(to)
}
