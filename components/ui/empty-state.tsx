import type { ReactNode } from 'react'

/** Says that there is nothing, and what to do next. */
export function EmptyState({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div className="empty">
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  )
}
