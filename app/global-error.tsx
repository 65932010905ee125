'use client'

import '@fontsource/schibsted-grotesk/400.css'
import '@fontsource/schibsted-grotesk/600.css'
import './globals.css'

/** When even the root layout failed: nothing but words and a plain link. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis - Geborgen</title>
        <main className="frame page stack">
          <h1>Er ging iets mis</h1>
          <p className="lead">Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens.</p>
          {error.digest ? <p className="code">{error.digest}</p> : null}
          <p>
            <a href="/">Naar de startpagina</a>
          </p>
        </main>
      </body>
    </html>
  )
}
