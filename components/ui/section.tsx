import { type ReactNode, useId } from 'react'
import { classes } from './classes'

type SectionProps = {
  title: ReactNode
  kantlijn?: ReactNode
  /** The first on a page stands closer to what precedes it. */
  first?: boolean
  /** For an agenda or another list with rows of its own: only the heading keeps to the text column. */
  wide?: boolean
  /** Space between the children, for running text. */
  stack?: boolean
  children: ReactNode
}

export function Section({ title, kantlijn, first, wide, stack, children }: SectionProps) {
  const id = useId()
  if (wide) {
    return (
      <section className={classes(!first && 'section')} aria-labelledby={id}>
        <div className="row">
          {kantlijn ? <div className="kantlijn">{kantlijn}</div> : null}
          <h2 className="body" id={id}>
            {title}
          </h2>
        </div>
        {children}
      </section>
    )
  }
  return (
    <section className={classes('row', !first && 'section')} aria-labelledby={id}>
      {kantlijn ? <div className="kantlijn">{kantlijn}</div> : null}
      <div className={classes('body', stack && 'stack')}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  )
}
