'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { splitNamen } from '@/lib/domain/object/namen.rules'

const KnownNames = createContext<readonly string[]>([])

/** The names known in what is opened here: "Verberg de namen" hides them in every text inside. */
export function Namen({ namen, children }: { namen: readonly (string | null | undefined)[]; children: ReactNode }) {
  return <KnownNames value={namen.flatMap((naam) => naam || [])}>{children}</KnownNames>
}

/** An opened text in which each known name can be hidden. */
export function MetNamen({ children }: { children: string }) {
  const namen = useContext(KnownNames)
  if (namen.length === 0) return children
  let at = 0
  return splitNamen(children, namen).map(({ tekst, naam }) => {
    const key = at
    at += tekst.length
    if (naam === null) return tekst
    return (
      <span key={key} className="in-text">
        <span className="name">{tekst}</span>
      </span>
    )
  })
}
