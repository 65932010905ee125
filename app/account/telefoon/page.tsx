import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { ChangePhone } from './change-phone'

export const metadata: Metadata = { title: 'Andere telefoon' }

export default async function Page() {
  await requirePerson()
  return (
    <Row>
      <ChangePhone />
      <p className="below">
        <TextLink href={routes.account}>Terug naar uw account</TextLink>
      </p>
    </Row>
  )
}
