import type { ReactNode } from 'react'
import { routes } from '@/lib/kernel/routes'
import { Brand } from './brand'
import { Footer } from './footer'
import type { NavItem } from './nav-item'
import { QuickLeave } from './quick-leave'

type PublicShellProps = {
  /** The school whose page it is; without it the mark stands there. */
  school?: string
  /** The footer's links, when the standing ones do not fit. */
  footer?: readonly NavItem[]
  children: ReactNode
}

/** Pages for who may not be seen reading them. */
export function PublicShell({ school, footer, children }: PublicShellProps) {
  return (
    <>
      <header className="shell shell--plain shell--public">
        <div className="frame">
          {school ? <p className="school">{school}</p> : <Brand href={routes.start} />}
          <div className="safety no-print">
            <span className="meta wide-only">of druk 3 keer op Shift</span>
            <QuickLeave />
          </div>
        </div>
      </header>
      <main className="frame page" id="inhoud">
        {children}
      </main>
      <Footer items={footer} made={Boolean(school)} />
    </>
  )
}
