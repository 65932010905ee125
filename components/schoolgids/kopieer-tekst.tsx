'use client'

import { useState } from 'react'
import { Button } from '../ui/button'

/** The plain words on the clipboard. Where a browser keeps that shut, one selects the text on the page. */
export function KopieerTekst({ tekst }: { tekst: string }) {
  const [stand, setStand] = useState<'niets' | 'gekopieerd' | 'lukt_niet'>('niets')
  async function copy() {
    try {
      await navigator.clipboard.writeText(tekst)
      setStand('gekopieerd')
    } catch {
      setStand('lukt_niet')
    }
  }
  return (
    <>
      <p>
        <Button onClick={() => void copy()}>Kopieer de tekst</Button>
      </p>
      <p role="status">
        {stand === 'gekopieerd' ? 'De tekst is gekopieerd. U kunt hem nu plakken.' : null}
        {stand === 'lukt_niet'
          ? 'Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer die.'
          : null}
      </p>
    </>
  )
}
