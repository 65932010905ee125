import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getAanspreekpuntForm } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordAanspreekpuntForm } from './record-aanspreekpunt.form'

export const metadata: Metadata = { title: 'Iemand aanwijzen voor pesten' }

export default async function AanspreekpuntNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const form = await getAanspreekpuntForm(actor)
  if (!form) notFound()
  return (
    <Row>
      <RecordAanspreekpuntForm
        bestuurId={bestuur}
        id={newId()}
        scholen={form.scholen}
        vanaf={formatDatum(actor.today, 'kort')}
      />
      <p>
        <TextLink href={routes.aanspreekpunten(bestuur)}>Terug, verander niets</TextLink>
      </p>
    </Row>
  )
}
