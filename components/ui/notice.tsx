import type { ReactNode } from 'react'
import { classes } from './classes'

type NoticeProps = {
  title?: ReactNode
  /** `attention` asks something of you. */
  kind?: 'attention'
  /** `status` is read out when it appears after an act; `alert` at once. */
  role?: 'status' | 'alert'
  children: ReactNode
}

export function Notice({ title, kind, role, children }: NoticeProps) {
  return (
    <div className={classes('notice', kind && `notice--${kind}`)} role={role}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  )
}
