import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { schooljaarUit } from '@/components/voorlichting/schooljaar'
import { getVoorlichtingForm } from '@/lib/domain/voorlichting/voorlichting.queries'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordVoorlichtingForm } from './record-voorlichting.form'

export const metadata: Metadata = { title: 'Voorlichting plannen' }

type Props = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ jaar?: string; periode?: string }> }

export default async function VoorlichtingNieuwPage({ params, searchParams }: Props) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const form = await getVoorlichtingForm(actor, null)
  if (!form) notFound()
  const { jaar, periode = '' } = await searchParams
  const schooljaar = schooljaarUit(jaar, actor.today)
  return (
    <Row kantlijn={<Back href={routes.voorlichting(bestuur, schooljaar)}>Het plan</Back>}>
      <RecordVoorlichtingForm
        bestuurId={bestuur}
        id={newId()}
        schooljaar={schooljaar}
        periode={periode}
        scholen={form.scholen}
      />
    </Row>
  )
}
