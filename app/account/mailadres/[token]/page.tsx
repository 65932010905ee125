import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { requirePerson } from '@/lib/platform/auth/actor'
import { ConfirmMailForm } from './confirm-mail.form'

export const metadata: Metadata = { title: 'Mailadres bevestigen' }

export default async function ConfirmMailPage({ params }: { params: Promise<{ token: string }> }) {
  await requirePerson()
  return (
    <Row>
      <ConfirmMailForm token={(await params).token} />
    </Row>
  )
}
