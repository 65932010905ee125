import type { Metadata } from 'next'
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
        {phone ? <LostPhone /> : <Recover />}
        <div className="below">
          <h2 className="as-h3">{phone ? 'Wachtzin vergeten?' : 'Telefoon kwijt?'}</h2>
          <p>
            {phone ? (
              <TextLink href={routes.herstellen}>Kies een nieuwe wachtzin met uw herstelwoorden</TextLink>
            ) : (
              <TextLink href={`${routes.herstellen}?wat=telefoon`}>Koppel een nieuwe telefoon</TextLink>
            )}
            .
          </p>
          <h2 className="as-h3">Bent u ook uw herstelwoorden kwijt?</h2>
          <p>
            Dan kan niemand openen wat u bewaarde. Vraag uw bestuur om u opnieuw uit te nodigen. U begint dan met een
            lege kluis.
          </p>
        </div>
      </Row>
    </PlainShell>
  )
}
