import type { ReactNode } from 'react'

/** A word in the kantlijn, at most one per row: "3 dagen te laat", "Nieuw". */
export function State({ kind, children }: { kind: 'late' | 'attention'; children: ReactNode }) {
  return <span className={`state state--${kind}`}>{children}</span>
}
