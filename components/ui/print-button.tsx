'use client'

import { Button } from './button'

export function PrintButton() {
  return (
    <p>
      <Button variant="second" onClick={() => window.print()}>
        Druk af
      </Button>
    </p>
  )
}
