import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { SealedBlock } from '../ui/sealed-block'

type NakijkenProps = {
  titel: string
  /** What was typed, and is sealed, lies on linen; choices and dates on white. */
  verzegeld?: boolean
  onWijzig?: () => void
  children: ReactNode
}

export function Nakijken({ titel, verzegeld, onWijzig, children }: NakijkenProps) {
  return (
    <section className="stack">
      <h2 className="as-h3">{titel}</h2>
      {verzegeld ? (
        <SealedBlock>
          <div className="stack">{children}</div>
        </SealedBlock>
      ) : (
        children
      )}
      {onWijzig ? (
        <p>
          <Button variant="link" onClick={onWijzig} aria-label={`Wijzig: ${titel}`}>
            Wijzig
          </Button>
        </p>
      ) : null}
    </section>
  )
}
