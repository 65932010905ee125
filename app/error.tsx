'use client'

import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Seal } from '@/components/ui/seal'

type FaultProps = { error: Error & { digest?: string } }

/** Travels with every page, so it is bare. It loads anew: the reset of Next asks the server nothing. */
export default function Fault({ error }: FaultProps) {
  return (
    <>
      <title>Er ging iets mis - Geborgen</title>
      <header className="shell shell--plain">
        <div className="frame">
          <a className="brand" href="/">
            <Seal />
            Geborgen
          </a>
        </div>
      </header>
      <main className="frame page" id="inhoud">
        <div className="row">
          <div className="body stack">
            <h1>Er ging iets mis</h1>
            <p className="lead">Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens.</p>
            {error.digest ? (
              <p>
                Blijft het misgaan? Geef dan deze code door aan uw beheerder:{' '}
                <span className="code">{error.digest}</span>
              </p>
            ) : null}
            <ButtonRow>
              <Button onClick={() => location.reload()}>Probeer het nog eens</Button>
              <a href="/">Naar de startpagina</a>
            </ButtonRow>
          </div>
        </div>
      </main>
    </>
  )
}
