import type { ReactNode } from 'react'
import { classes } from './classes'
import { SealNote } from './seal-note'

type SealedBlockProps = {
  /** Text of the seal note below; leave it out inside a group that has one. */
  note?: ReactNode
  /** Names and facts about people rather than running text. */
  people?: boolean
  children: ReactNode
}

/** Linen: what only its holder can read. */
export function SealedBlock({ note, people, children }: SealedBlockProps) {
  return (
    <div className={classes('sealed', people && 'people')}>
      {children}
      {note ? <SealNote>{note}</SealNote> : null}
    </div>
  )
}
