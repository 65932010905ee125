import type { ReactNode } from 'react'
import { TextLink } from './text-link'

type AgendaItemProps = {
  /** The kantlijn: a <Datum>, then at most one <State>. */
  when?: ReactNode
  /** Begins with a verb; with `href` it is the link. */
  task?: ReactNode
  href?: string
  /** A <SealedName>, after the task. */
  name?: ReactNode
  /** Instead of a task, in a timeline. */
  title?: ReactNode
  /** Whose move it is: "u", "de klachtencommissie". */
  turn?: string
  meta?: ReactNode
  children?: ReactNode
}

export function AgendaItem({ when, task, href, name, title, turn, meta, children }: AgendaItemProps) {
  return (
    <li className="row">
      {when ? <div className="kantlijn">{when}</div> : null}
      <div className="body">
        {title ? <h3>{title}</h3> : null}
        {task ? (
          <p className="task">
            {href ? <TextLink href={href}>{task}</TextLink> : task} {name}
          </p>
        ) : null}
        {turn || meta ? (
          <p className="meta">
            {turn ? <b className="turn">Aan zet: {turn}.</b> : null} {meta}
          </p>
        ) : null}
        {children}
      </div>
    </li>
  )
}
