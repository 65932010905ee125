import type { ReactNode } from 'react'
import { HideScreen } from './hide-screen'

/** What keeps people safe is always within reach. `lock` is a LockButton that its owner wired to the vault. */
export function Safety({ lock }: { lock?: ReactNode }) {
  return (
    <div className="safety no-print">
      <HideScreen />
      {lock}
    </div>
  )
}
