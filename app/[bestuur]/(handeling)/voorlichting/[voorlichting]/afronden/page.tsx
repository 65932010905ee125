import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { getVoorlichtingForm } from '@/lib/domain/voorlichting/voorlichting.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteVoorlichtingForm } from './complete-voorlichting.form'

export const metadata: Metadata = { title: 'Hoe ging de voorlichting?' }

type Props = { params: Promise<{ bestuur: string; voorlichting: string }> }

export default async function VoorlichtingAfrondenPage({ params }: Props) {
  const { bestuur, voorlichting: id } = await params
  const actor = await requireActor(bestuur)
  const form = await getVoorlichtingForm(actor, id)
  if (form?.voorlichting?.stand !== 'gepland') notFound()
  const { schooljaar } = form.voorlichting
  return (
    <Row kantlijn={<Back href={routes.voorlichting(bestuur, schooljaar)}>Het plan</Back>}>
      <CompleteVoorlichtingForm bestuurId={bestuur} voorlichting={form.voorlichting} />
    </Row>
  )
}
