import type { ReactNode } from 'react'
import { classes } from './classes'

type RowProps = { kantlijn?: ReactNode; children: ReactNode; className?: string }

/** One row: when (kantlijn, the margin) and what (body). */
export function Row({ kantlijn, children, className }: RowProps) {
  return (
    <div className={classes('row', className)}>
      {kantlijn ? <div className="kantlijn">{kantlijn}</div> : null}
      <div className="body">{children}</div>
    </div>
  )
}
