import { type ReactNode, useId } from 'react'
import { Actions } from './actions'

/** Some of many links under a small heading of their own; nothing where there are none. */
export function ActionGroup({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const headingId = useId()
  if (children.length === 0) return null
  return (
    <section className="action-group" aria-labelledby={headingId}>
      <h3 id={headingId} className="meta">
        {title}
      </h3>
      <Actions>{children}</Actions>
    </section>
  )
}
