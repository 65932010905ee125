import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { getOwnAccount } from '@/lib/platform/auth/own-overview'
import { ChangePassphrase } from './change-passphrase'

export const metadata: Metadata = { title: 'Wachtzin wijzigen' }

export default async function Page() {
  const { naam, mail } = await getOwnAccount(await requirePerson())
  return (
    <Row>
      <ChangePassphrase own={[naam, mail]} />
      <p className="below">
        <TextLink href={routes.account}>Terug naar uw account</TextLink>
      </p>
    </Row>
  )
}
