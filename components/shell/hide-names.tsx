'use client'

import { useEffect, useState } from 'react'
import { Button } from '../ui/button'
import { applyNamesHidden, readNamesHidden, rememberNamesHidden } from './hidden-names'

/** One press hides the names everywhere, until the next. */
export function HideNames() {
  const [hidden, setHidden] = useState(false)
  useEffect(() => setHidden(readNamesHidden()), [])

  function toggle() {
    setHidden(!hidden)
    applyNamesHidden(!hidden)
    rememberNamesHidden(!hidden)
  }

  return (
    <Button variant="link" onClick={toggle}>
      {hidden ? 'Toon de namen' : 'Verberg de namen'}
    </Button>
  )
}
