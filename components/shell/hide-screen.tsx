'use client'

import { useEffect, useState } from 'react'
import { Button } from '../ui/button'

const neutral = 'Geborgen'

/** One press blanks the page; pressing again or Escape brings it back. It locks nothing. */
export function HideScreen() {
  const [hidden, setHidden] = useState(false)

  useEffect(() => {
    if (!hidden) return
    const title = document.title
    document.title = neutral
    document.documentElement.classList.add('screen-hidden')
    const show = (event: KeyboardEvent) => event.key === 'Escape' && setHidden(false)
    document.addEventListener('keydown', show)
    return () => {
      if (document.title === neutral) document.title = title
      document.documentElement.classList.remove('screen-hidden')
      document.removeEventListener('keydown', show)
    }
  }, [hidden])

  return (
    <Button variant="quiet" className="show-screen" onClick={() => setHidden(!hidden)}>
      {hidden ? 'Scherm tonen' : 'Scherm verbergen'}
    </Button>
  )
}
