import type { ReactNode } from 'react'

/** Hairlines between rows; its children are AgendaItems. `unordered` when the order says nothing. */
export function Agenda({ unordered, children }: { unordered?: boolean; children: ReactNode }) {
  return unordered ? <ul className="agenda">{children}</ul> : <ol className="agenda">{children}</ol>
}
