'use client'

import { useEffect, useRef, useState } from 'react'
import { type DownloadOutcome, downloadFile } from '@/lib/platform/client/download'
import type { BestandInhoud, BestandRef } from '@/lib/platform/client/vault-types'
import { Button } from '../ui/button'
import { Voortgang } from './voortgang'

type DownloadKnopProps = { bestand: BestandRef; inhoud: BestandInhoud }

/** Opens a file here and saves it on this device; it is never shown in the page. */
export function DownloadKnop({ bestand, inhoud }: DownloadKnopProps) {
  const [state, setState] = useState<{ stand: 'niets' | 'bezig' | DownloadOutcome; deel: number }>(nothing)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function download() {
    if (state.stand === 'bezig') return running.current?.abort()
    const control = new AbortController()
    running.current = control
    const onProgress = (deel: number) => setState({ stand: 'bezig', deel })
    onProgress(0)
    const stand = await downloadFile({ ref: bestand, inhoud, onProgress, signal: control.signal })
    setState({ stand, deel: 1 })
  }

  const busy = state.stand === 'bezig'
  return (
    <>
      <Button variant="link" onClick={download}>
        {busy ? 'Stop' : 'Download'}{' '}
        <span className="visually-hidden">
          <span className="name">{inhoud.naam}</span>
        </span>
      </Button>
      {busy ? <Voortgang label="Download van deze bijlage" deel={state.deel} grootte={inhoud.grootte} /> : null}
      <p className="meta" role="status">
        {state.stand === 'niets' || state.stand === 'bezig' ? null : downloadTekst[state.stand]}
      </p>
    </>
  )
}

const nothing = { stand: 'niets', deel: 0 } as const

const downloadTekst: Record<DownloadOutcome, string> = {
  klaar: 'Opgeslagen bij uw downloads. Let op: daar is het niet meer verzegeld.',
  gestopt: 'Gestopt. Er is niets opgeslagen.',
  verbinding: 'De verbinding viel weg, of uw sessie is voorbij. Probeer het opnieuw.',
  beschadigd: 'Dit bestand gaat niet open: het is niet meer zoals het verstuurd is.',
}
