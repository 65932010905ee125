import type { ReactNode } from 'react'
import { classes } from './classes'

/** Its children are Facts. `coded` for what the server knows, on white; without it for people on linen. */
export function Facts({ columns = 2, coded, children }: { columns?: 2 | 3; coded?: boolean; children: ReactNode }) {
  return <dl className={classes('facts', columns === 3 && 'facts--three', coded && 'coded')}>{children}</dl>
}
