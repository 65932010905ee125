import { TextLink } from './text-link'

export type PagerProps = { page: number; pages: number; previousHref?: string; nextHref?: string }

export function Pager({ page, pages, previousHref, nextHref }: PagerProps) {
  if (pages <= 1) return null
  return (
    <nav className="pager no-print" aria-label="Bladeren">
      {previousHref ? <TextLink href={previousHref}>Vorige</TextLink> : null}
      <span className="meta">
        Pagina {page} van {pages}
      </span>
      {nextHref ? <TextLink href={nextHref}>Volgende</TextLink> : null}
    </nav>
  )
}
