import type { ReactNode } from 'react'

type EmptyStateProps = { title?: ReactNode; heading?: 'h2' | 'h3'; children: ReactNode }

export function EmptyState({ title, heading: Heading = 'h2', children }: EmptyStateProps) {
  return (
    <div className="empty">
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </div>
  )
}
