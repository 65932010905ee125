'use client'

import { useState } from 'react'
import { type FormulierGegevens, formulierBrief } from '@/lib/domain/toestemming/formulier.texts'
import { saveAs } from '@/lib/platform/client/download'
import { Choice } from '../form/choice'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'
import { BriefBlad } from './brief-blad'

type Stand = 'niets' | 'bezig' | 'klaar' | 'mislukt'

export function FormulierBlad({ klager, ...gegevens }: FormulierGegevens) {
  const [metNaam, setMetNaam] = useState(false)
  const [stand, setStand] = useState<Stand>('niets')
  const brief = formulierBrief({ ...gegevens, klager: metNaam ? klager : '' })

  async function download() {
    if (stand === 'bezig') return
    setStand('bezig')
    const { makePdf } = await import('./make-pdf')
    const pdf = await makePdf(brief)
    if (pdf) saveAs(pdf, `toestemming-${gegevens.soort.replaceAll('_', '-')}.pdf`)
    setStand(pdf ? 'klaar' : 'mislukt')
  }

  return (
    <>
      <div className="stack no-print">
        {klager ? (
          <Choice
            id="met-naam"
            label="Zet de naam van de klager op het formulier"
            hint="Zonder naam schrijft de klager die er zelf op."
            checked={metNaam}
            onChange={(event) => setMetNaam(event.currentTarget.checked)}
          />
        ) : null}
        <ButtonRow>
          <Button onClick={() => window.print()}>Druk af</Button>
          <Button variant="second" onClick={download} aria-disabled={stand === 'bezig' || undefined}>
            {stand === 'bezig' ? 'Even wachten…' : 'Download als PDF'}
          </Button>
        </ButtonRow>
        <p className="meta" role="status">
          {stand === 'klaar' ? 'De PDF staat bij uw downloads.' : null}
        </p>
        {stand === 'mislukt' ? (
          <Notice kind="attention" role="alert">
            <p>De PDF kon niet gemaakt worden. Druk het formulier af vanaf deze pagina: het is hetzelfde.</p>
          </Notice>
        ) : null}
      </div>
      <BriefBlad brief={brief} />
    </>
  )
}
