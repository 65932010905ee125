import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { getFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TellFormeleklachtForm } from './tell-formeleklacht.form'

export const metadata: Metadata = { title: 'Vastleggen wie het weet' }

type VertellenPageProps = { params: Promise<{ bestuur: string; dossierId: string; klachtId: string }> }

export default async function VertellenPage({ params }: VertellenPageProps) {
  const { bestuur, dossierId, klachtId } = await params
  const actor = await requireActor(bestuur)
  const klacht = await getFormeleklacht(actor, dossierId, klachtId)
  if (!klacht) notFound()
  const terugHref = routes.formeleKlacht(bestuur, dossierId, klachtId)
  if (klacht.berichten.every(({ verteldOp }) => verteldOp)) redirect(terugHref)
  return (
    <Row kantlijn={<Back href={terugHref}>Terug naar de klacht</Back>}>
      <TellFormeleklachtForm bestuurId={bestuur} klacht={klacht} terugHref={terugHref} />
    </Row>
  )
}
