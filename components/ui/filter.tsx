import { TextLink } from './text-link'

export type FilterOption = { label: string; href: string; chosen: boolean }
type FilterProps = {
  /** What the lists below are about, for who cannot see that they belong together. */
  label: string
  /** One line per question: "Stand  alle  lopend  afgesloten". */
  lines: readonly { label: string; options: readonly FilterOption[] }[]
}

/** Narrows a list by its URL. */
export function Filter({ label, lines }: FilterProps) {
  return (
    <nav aria-label={label} className="no-print">
      {lines.map((line) => (
        <div key={line.label} className="pager">
          <span className="meta">{line.label}</span>
          {line.options.map(({ label: option, href, chosen }) =>
            chosen ? (
              <b key={href} aria-current="true">
                {option}
              </b>
            ) : (
              <TextLink key={href} href={href}>
                {option}
              </TextLink>
            ),
          )}
        </div>
      ))}
    </nav>
  )
}
