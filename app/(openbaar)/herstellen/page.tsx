import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PlainShell } from '@/components/shell/plain-shell'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { LostPhone } from './lost-phone'
import { Recover } from './recover'

export const metadata: Metadata = { title: 'Toegang herstellen' }

type Props = { searchParams: Promise<{ wat?: string }> }

export default async function RecoverPage({ searchParams }: Props) {
  const phone = (await searchParams).wat === 'telefoon'
  return (
    <PlainShell>
      <Row>
        {phone ? (
          <LostPhone>
            <OtherWays href={routes.herstellen} title="Wachtzin vergeten?">
              Kies een nieuwe wachtzin met uw herstelwoorden
            </OtherWays>
          </LostPhone>
        ) : (
          <Recover>
            <OtherWays href={`${routes.herstellen}?wat=telefoon`} title="Telefoon kwijt?">
              Koppel een nieuwe telefoon
            </OtherWays>
          </Recover>
        )}
      </Row>
    </PlainShell>
  )
}

function OtherWays({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <>
      <div className="below">
        <h2 className="as-h3">{title}</h2>
        <p>
          <TextLink href={href}>{children}</TextLink>.
        </p>
      </div>
      <div className="below">
        <h2 className="as-h3">Bent u ook uw herstelwoorden kwijt?</h2>
        <p>
          Dan kan niemand openen wat u bewaarde. Overleg met uw bestuur over een nieuw account. U begint dan met een
          lege kluis.
        </p>
      </div>
    </>
  )
}
