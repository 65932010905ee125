import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { RenewWords } from './renew-words'

export const metadata: Metadata = { title: 'Nieuwe herstelwoorden' }

export default async function Page() {
  await requirePerson()
  return (
    <Row>
      <RenewWords />
      <p className="below">
        <TextLink href={routes.account}>Terug naar uw account</TextLink>
      </p>
    </Row>
  )
}
