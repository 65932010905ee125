import type { ReactNode } from 'react'

/** A name. On white it brings its own linen; inside a SealedBlock it is `plain`. "Verberg de namen" hides it. */
export function SealedName({ plain, children }: { plain?: boolean; children: ReactNode }) {
  const name = <span className="name">{children}</span>
  return plain ? <b>{name}</b> : <span className="sealed">{name}</span>
}
