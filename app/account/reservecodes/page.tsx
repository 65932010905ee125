import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { RenewCodes } from './renew-codes'

export const metadata: Metadata = { title: 'Nieuwe reservecodes' }

export default async function Page() {
  await requirePerson()
  return (
    <Row>
      <RenewCodes />
      <p className="below">
        <TextLink href={routes.account}>Terug naar uw account</TextLink>
      </p>
    </Row>
  )
}
