import type { ReactNode } from 'react'
import { classes } from './classes'

type NoticeProps = {
  title?: ReactNode
  heading?: 'h2' | 'h3'
  /** `attention` asks something of you. */
  kind?: 'attention'
  /** `status` is read out when it appears after an act; `alert` at once. */
  role?: 'status' | 'alert'
  children: ReactNode
}

export function Notice({ title, heading: Heading = 'h2', kind, role, children }: NoticeProps) {
  return (
    <div className={classes('notice', kind && `notice--${kind}`)} role={role}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
    </div>
  )
}
