import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { getVoorlichtingForm } from '@/lib/domain/voorlichting/voorlichting.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendVoorlichtingForm } from './amend-voorlichting.form'
import { removeVoorlichtingAction } from './remove-voorlichting.action'

export const metadata: Metadata = { title: 'Voorlichting wijzigen' }

type Props = { params: Promise<{ bestuur: string; voorlichting: string }> }

export default async function VoorlichtingWijzigenPage({ params }: Props) {
  const { bestuur, voorlichting: id } = await params
  const actor = await requireActor(bestuur)
  const form = await getVoorlichtingForm(actor, id)
  if (!form?.voorlichting) notFound()
  const { voorlichting, scholen } = form
  return (
    <Row kantlijn={<Back href={routes.voorlichting(bestuur, voorlichting.schooljaar)}>Het plan</Back>}>
      <AmendVoorlichtingForm bestuurId={bestuur} voorlichting={voorlichting} scholen={scholen} />
      <h2>Gaat dit niet in het plan?</h2>
      <IdForm action={removeVoorlichtingAction.bind(null, bestuur)} name="voorlichtingId" id={id} quiet>
        Haal dit uit het plan
      </IdForm>
    </Row>
  )
}
