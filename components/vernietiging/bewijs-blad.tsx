'use client'

import { useEffect, useState } from 'react'
import type { Brief } from '@/lib/domain/toestemming/formulier.texts'
import { saveAs } from '@/lib/platform/client/download'
import { vault } from '@/lib/platform/client/vault'
import { BriefBlad } from '../pdf/brief-blad'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'

type Stand = 'niets' | 'bezig' | 'klaar' | 'mislukt'

/** The certificate. Shown right after the act, it also tells other tabs to close what is gone. */
export function BewijsBlad({ brief, objectId }: { brief: Brief; objectId: string }) {
  const [stand, setStand] = useState<Stand>('niets')

  useEffect(() => vault.forget(objectId), [objectId])

  async function download() {
    if (stand === 'bezig') return
    setStand('bezig')
    const { makePdf } = await import('../pdf/make-pdf')
    const pdf = await makePdf(brief)
    if (pdf) saveAs(pdf, 'bewijs-van-vernietiging.pdf')
    setStand(pdf ? 'klaar' : 'mislukt')
  }

  return (
    <>
      <div className="stack no-print">
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
            <p>De PDF kon niet gemaakt worden. Druk het bewijs af vanaf deze pagina: het is hetzelfde.</p>
          </Notice>
        ) : null}
      </div>
      <BriefBlad brief={brief} />
    </>
  )
}
