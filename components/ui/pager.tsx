import { TextLink } from './text-link'

/** The newest first. `pages` where the list was counted, `more` where only the next page is known of. */
export type PagerProps = { page: number; hrefOf: (page: number) => string } & ({ pages: number } | { more: boolean })

export function Pager({ page, hrefOf, ...rest }: PagerProps) {
  const more = 'more' in rest ? rest.more : page < rest.pages
  if (page <= 1 && !more) return null
  return (
    <nav className="pager no-print" aria-label="Bladeren">
      {page > 1 ? <TextLink href={hrefOf(page - 1)}>Nieuwere</TextLink> : null}
      <span className="meta">
        Pagina {page}
        {'pages' in rest ? ` van ${rest.pages}` : null}
      </span>
      {more ? <TextLink href={hrefOf(page + 1)}>Oudere</TextLink> : null}
    </nav>
  )
}
