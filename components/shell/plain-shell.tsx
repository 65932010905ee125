import type { ReactNode } from 'react'
import { routes } from '@/lib/kernel/routes'
import { Brand } from './brand'
import { Footer } from './footer'
import { NamesPreference } from './names-preference'
import { Safety } from './safety'

type PlainShellProps = {
  home?: string
  /** Signed-in pages: the safety buttons, and "Vertrouwelijk" in print. */
  confidential?: boolean
  lock?: ReactNode
  children: ReactNode
}

/** No menu: signing in, and pages that do one thing (a step of an intake, a final act). */
export function PlainShell({ home = routes.start, confidential, lock, children }: PlainShellProps) {
  return (
    <div className={confidential ? 'confidential' : undefined}>
      {confidential ? <NamesPreference /> : null}
      <header className="shell shell--plain">
        <div className="frame">
          <Brand href={home} />
          {confidential ? <Safety lock={lock} /> : null}
        </div>
      </header>
      <main className="frame page" id="inhoud">
        {children}
      </main>
      <Footer />
    </div>
  )
}
