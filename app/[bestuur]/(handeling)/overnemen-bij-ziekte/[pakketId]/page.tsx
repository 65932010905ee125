import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { PageHead } from '@/components/ui/page-head'
import { Geweigerd, Wachten } from '@/components/ziektepakket/aanvraag-stand'
import { getAanvraag } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TakeZiektepakketForm } from './take-ziektepakket.form'

export const metadata: Metadata = { title: 'Een dossier overnemen bij ziekte' }

type AanvraagPageProps = { params: Promise<{ bestuur: string; pakketId: string }> }

export default async function AanvraagPage({ params }: AanvraagPageProps) {
  const { bestuur, pakketId } = await params
  const aanvraag = await getAanvraag(await requireActor(bestuur), pakketId)
  if (!aanvraag) notFound()
  if (aanvraag.kanVerder) return <TakeZiektepakketForm bestuurId={bestuur} aanvraag={aanvraag} />
  const back = <Back href={routes.dossiers(bestuur)}>Terug naar Dossiers</Back>
  return (
    <PageHead title="Een dossier overnemen bij ziekte" kantlijn={back}>
      {aanvraag.status === 'geweigerd' ? <Geweigerd aanvraag={aanvraag} /> : <Wachten aanvraag={aanvraag} />}
    </PageHead>
  )
}
