'use client'

import { PlainShell } from '@/components/shell/plain-shell'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHead } from '@/components/ui/page-head'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'

type FaultProps = { error: Error & { digest?: string }; reset: () => void }

export default function Fault({ error, reset }: FaultProps) {
  return (
    <PlainShell>
      <title>Er ging iets mis - Geborgen</title>
      <PageHead
        title="Er ging iets mis"
        lead="Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens."
      >
        {error.digest ? (
          <p>
            Blijft het misgaan? Geef dan deze code door aan uw beheerder: <span className="code">{error.digest}</span>
          </p>
        ) : null}
        <ButtonRow>
          <Button onClick={reset}>Probeer het nog eens</Button>
          <TextLink href={routes.start}>Naar de startpagina</TextLink>
        </ButtonRow>
      </PageHead>
    </PlainShell>
  )
}
