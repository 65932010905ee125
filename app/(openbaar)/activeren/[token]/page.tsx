import type { Metadata } from 'next'
import { PlainShell } from '@/components/shell/plain-shell'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { invitedBy } from '@/lib/platform/auth/invitation'
import { Activate } from './activate'

export const metadata: Metadata = { title: 'Account in gebruik nemen' }

export default async function ActivatePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const invited = await invitedBy(token)
  return (
    <PlainShell>
      {invited ? (
        <Row>
          <Activate token={token} naam={invited.naam} mail={invited.mail} />
        </Row>
      ) : (
        <PageHead
          title="Deze uitnodiging werkt niet meer"
          lead="Een uitnodiging werkt één keer, en twee weken lang. Vraag uw bestuur om een nieuwe."
        />
      )}
    </PlainShell>
  )
}
