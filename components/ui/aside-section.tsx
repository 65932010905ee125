import { type ReactNode, useId } from 'react'
import { classes } from './classes'

type AsideSectionProps = { title: ReactNode; id?: string; noPrint?: boolean; children: ReactNode }

export function AsideSection({ title, id, noPrint, children }: AsideSectionProps) {
  const headingId = useId()
  return (
    <section id={id} className={classes(noPrint && 'no-print')} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {children}
    </section>
  )
}
