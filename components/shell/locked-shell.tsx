import type { ReactNode } from 'react'
import { Seal } from '../ui/seal'
import { Footer } from './footer'

/** Everything is sealed: linen all over, one big seal, one field. */
export function LockedShell({ children }: { children: ReactNode }) {
  return (
    <div className="locked">
      <div className="shell shell--plain">
        <div className="frame" />
      </div>
      <main className="frame page" id="inhoud">
        <div className="row">
          <p className="big-seal">
            <Seal />
          </p>
          <div className="body">{children}</div>
        </div>
      </main>
      <Footer />
    </div>
  )
}
