'use client'

import { Button } from '../ui/button'

export function LockButton({ onLock }: { onLock: () => void }) {
  return (
    <Button variant="quiet" onClick={onLock}>
      Vergrendelen
    </Button>
  )
}
