import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { getMeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DivertMeldplichtForm } from './divert-meldplicht.form'

export const metadata: Metadata = { title: 'Wat u in plaats van melden deed' }

export default async function AndersPage({ params }: { params: Promise<{ bestuur: string; objectId: string }> }) {
  const { bestuur, objectId } = await params
  const zaak = await getMeldplichtZaak(await requireActor(bestuur), objectId)
  if (!zaak) notFound()
  const terug = routes[zaak.soort](bestuur, zaak.id)
  if (!zaak.teMelden) redirect(terug)
  return (
    <Row kantlijn={<Back href={terug} />}>
      <DivertMeldplichtForm bestuurId={bestuur} zaak={zaak} />
    </Row>
  )
}
