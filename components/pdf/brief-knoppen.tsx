'use client'

import { type ReactNode, useState } from 'react'
import type { Brief } from '@/lib/kernel/brief'
import { saveAs } from '@/lib/platform/client/download'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'

type Stand = 'niets' | 'bezig' | 'klaar' | 'mislukt' | { onbekend: string[] }
type BriefKnoppenProps = {
  brief: Brief
  bestand: string
  wat: 'het formulier' | 'het bewijs' | 'de brief'
  children?: ReactNode
}

/** Print what stands on the screen, or take it along as a PDF of the same words. */
export function BriefKnoppen({ brief, bestand, wat, children }: BriefKnoppenProps) {
  const [stand, setStand] = useState<Stand>('niets')

  async function download() {
    if (stand === 'bezig') return
    setStand('bezig')
    const { makePdf } = await import('./make-pdf')
    const made = await makePdf(brief)
    if ('pdf' in made) saveAs(made.pdf, bestand)
    setStand('pdf' in made ? 'klaar' : 'onbekend' in made ? made : 'mislukt')
  }

  return (
    <div className="stack no-print">
      {children}
      <ButtonRow>
        <Button onClick={() => window.print()}>Druk af</Button>
        <Button variant="second" onClick={download} aria-disabled={stand === 'bezig' || undefined}>
          {stand === 'bezig' ? 'Even wachten…' : 'Download als PDF'}
        </Button>
      </ButtonRow>
      <p className="meta" role="status">
        {stand === 'klaar' ? 'De PDF staat bij uw downloads.' : null}
      </p>
      {typeof stand === 'object' ? (
        <Notice kind="attention" role="alert">
          <p>
            De PDF kan deze tekens niet tonen: {stand.onbekend.join(' ')}. Druk {wat} af vanaf deze pagina: dan staan ze
            er wel op.
          </p>
        </Notice>
      ) : null}
      {stand === 'mislukt' ? (
        <Notice kind="attention" role="alert">
          <p>De PDF kon niet gemaakt worden. Druk {wat} af vanaf deze pagina: het is hetzelfde.</p>
        </Notice>
      ) : null}
    </div>
  )
}
