import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { getMeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RemindMeldplichtForm } from './remind-meldplicht.form'

export const metadata: Metadata = { title: 'Melder herinneren' }

export default async function HerinnerenPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const zaak = await getMeldplichtZaak(await requireActor(bestuur), objectId)
  if (!zaak) notFound()
  const terug = routes[zaak.soort](bestuur, zaak.id)
  if (!zaak.teMelden) redirect(terug)
  return (
    <Row kantlijn={<Back href={terug} />}>
      <RemindMeldplichtForm bestuurId={bestuur} zaak={zaak} />
    </Row>
  )
}
