'use client'

import { Button } from '../ui/button'

export function PaperList({ label, items }: { label: string; items: readonly string[] }) {
  return (
    <>
      <ol className="paper-list code" aria-label={label}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p className="no-print">
        <Button variant="second" onClick={() => window.print()}>
          Druk af
        </Button>
      </p>
    </>
  )
}
