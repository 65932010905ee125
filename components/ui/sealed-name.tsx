import type { ReactNode } from 'react'

type SealedNameProps = {
  plain?: boolean
  /** No name but words in which names may stand: hidden as a whole. */
  words?: boolean
  children: ReactNode
}

/** A name. On white it brings its own linen; inside a SealedBlock it is `plain`. "Verberg de namen" hides it. */
export function SealedName({ plain, words, children }: SealedNameProps) {
  const name = <span className="name">{children}</span>
  return plain ? <b>{name}</b> : <span className={words ? 'sealed sentence' : 'sealed'}>{name}</span>
}
