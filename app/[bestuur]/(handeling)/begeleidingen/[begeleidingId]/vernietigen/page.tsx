import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NaamVanZaak } from '@/components/bewaring/laatste-namen'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import { Back } from '@/components/ui/back'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyBegeleidingForm } from './destroy-begeleiding.form'

export const metadata: Metadata = { title: 'Vernietigen' }

type VernietigenProps = { params: Promise<{ bestuur: string; begeleidingId: string }> }

export default async function BegeleidingVernietigenPage({ params }: VernietigenProps) {
  const { bestuur, begeleidingId: id } = await params
  const actor = await requireActor(bestuur)
  const stand = await getBewaring(actor, id)
  if (stand?.soort !== 'begeleiding' || !may(actor, 'begeleiding:destroy')) notFound()
  return (
    <VernietigBlad
      bestuurId={bestuur}
      stand={stand}
      today={actor.today}
      terug={<Back href={routes.begeleiding(bestuur, id)}>Terug naar de begeleiding</Back>}
      namen={<NaamVanZaak bestuurId={bestuur} objectId={id} kaart={stand.kaart} />}
      weg={['wie u begeleidde, en waarbij', 'de gesprekken, de afspraken en wat u afvinkte', 'hoe het afliep']}
    >
      <DestroyBegeleidingForm zaak={{ bestuurId: bestuur, objectId: id, soort: 'begeleiding', nummer: null }} />
    </VernietigBlad>
  )
}
