import type { Metadata } from 'next'
import { PlainShell } from '@/components/shell/plain-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHead } from '@/components/ui/page-head'
import { routes } from '@/lib/kernel/routes'

export const metadata: Metadata = { title: 'Deze pagina is er niet' }

/** One answer for what is not there and for what is not yours. */
export default function NotFound() {
  return (
    <PlainShell>
      <PageHead title="Deze pagina is er niet" lead="Misschien is het adres veranderd, of is de pagina niet voor u.">
        <p>Kijk het adres na, of begin opnieuw bij de startpagina.</p>
        <ButtonRow>
          <ButtonLink href={routes.start}>Naar de startpagina</ButtonLink>
        </ButtonRow>
      </PageHead>
    </PlainShell>
  )
}
