import type { ReactNode } from 'react'

export type StripStep = {
  key: string
  label: ReactNode
  state: 'done' | 'skipped' | 'now' | 'ahead'
  /** The word or date beside the bead: "overgeslagen", "nu, sinds 30 oktober". */
  note: ReactNode
}

export function Strip({ steps }: { steps: readonly StripStep[] }) {
  return (
    <ol className="strip">
      {steps.map(({ key, label, state, note }) => (
        <li key={key} className={`is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={`bead bead--${state}`} aria-hidden="true" />
          <span>
            <span className="step">{label}</span> <span className="meta">{note}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
