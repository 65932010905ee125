import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { NaamVanZaak } from '@/components/bewaring/laatste-namen'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import { Back } from '@/components/ui/back'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyAvgverzoekForm } from './destroy-avgverzoek.form'

export const metadata: Metadata = { title: 'Vernietigen' }

type AvgVernietigenProps = { params: Promise<{ bestuur: string; verzoekId: string }> }

export default async function AvgVernietigenPage({ params }: AvgVernietigenProps) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const stand = await getBewaring(actor, verzoekId)
  if (stand?.soort !== 'avgverzoek' || !may(actor, 'avgverzoek:destroy')) notFound()
  if (!stand.bewaring) redirect(routes.avgverzoek(bestuur, verzoekId))
  return (
    <VernietigBlad
      bestuurId={bestuur}
      stand={stand}
      today={actor.today}
      terug={<Back href={routes.avgverzoek(bestuur, verzoekId)}>Terug naar het verzoek</Back>}
      namen={<NaamVanZaak bestuurId={bestuur} objectId={verzoekId} kaart={stand.kaart} />}
      weg={['wie het vroeg, en wat', 'uw besluit en het antwoord dat u gaf']}
    >
      <DestroyAvgverzoekForm zaak={{ bestuurId: bestuur, objectId: verzoekId, soort: 'avgverzoek', nummer: null }} />
    </VernietigBlad>
  )
}
