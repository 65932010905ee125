import type { ReactNode } from 'react'
import { classes } from './classes'

type WithAsideProps = {
  /** AsideSections: one button, then links. */
  aside: ReactNode
  /** On a phone the aside comes first, as in a dossier. */
  asideFirst?: boolean
  section?: boolean
  children: ReactNode
}

export function WithAside({ aside, asideFirst, section, children }: WithAsideProps) {
  const side = <div className="aside">{aside}</div>
  return (
    <div className={classes('with-aside', section && 'section')}>
      {asideFirst ? side : null}
      <div className="main">{children}</div>
      {asideFirst ? null : side}
    </div>
  )
}
