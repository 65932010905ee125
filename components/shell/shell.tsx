import type { ReactNode } from 'react'
import { Brand } from './brand'
import { Footer } from './footer'
import { MainNav } from './main-nav'
import { NamesPreference } from './names-preference'
import type { NavItem } from './nav-item'
import { Place } from './place'
import { Safety } from './safety'

type ShellProps = {
  home: string
  nav: readonly NavItem[]
  place?: string
  switchHref?: string
  lock?: ReactNode
  children: ReactNode
}

export function Shell({ home, nav, place, switchHref, lock, children }: ShellProps) {
  return (
    <div className="confidential">
      <NamesPreference />
      <header className="shell">
        <div className="frame">
          <Brand href={home} />
          {place ? <Place name={place} switchHref={switchHref} wideOnly /> : null}
          <button className="button button--quiet menu" type="button" popoverTarget="hoofdmenu">
            Menu
          </button>
          <nav className="nav" id="hoofdmenu" popover="auto" aria-label="Hoofdmenu">
            <MainNav items={nav} />
            {place ? <Place name={place} switchHref={switchHref} /> : null}
          </nav>
          <Safety lock={lock} />
        </div>
      </header>
      <main className="frame page" id="inhoud">
        {children}
      </main>
      <Footer />
    </div>
  )
}
