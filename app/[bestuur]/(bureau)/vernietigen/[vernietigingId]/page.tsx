import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { BewijsBlad } from '@/components/vernietiging/bewijs-blad'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { getBewijs } from '@/lib/domain/vernietiging/vernietiging.queries'
import { bewijsBrief } from '@/lib/domain/vernietiging/vernietiging.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Bewijs van vernietiging' }

type BewijsProps = { params: Promise<{ bestuur: string; vernietigingId: string }> }

export default async function BewijsPage({ params }: BewijsProps) {
  const { bestuur: bestuurId, vernietigingId } = await params
  const actor = await requireActor(bestuurId)
  const [bewijs, bestuur] = [await getBewijs(actor, vernietigingId), await getBestuur(actor)]
  if (!bewijs || !bestuur) notFound()
  return (
    <Row kantlijn={<Back href={routes.vernietigen(bestuurId)}>Alles wat weg is</Back>}>
      <BewijsBlad brief={bewijsBrief(bewijs, bestuur.naam)} objectId={bewijs.objectId} />
    </Row>
  )
}
