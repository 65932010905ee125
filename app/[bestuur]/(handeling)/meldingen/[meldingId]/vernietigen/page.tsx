import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NaamVanZaak } from '@/components/bewaring/laatste-namen'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import { Back } from '@/components/ui/back'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyMeldingForm } from './destroy-melding.form'

export const metadata: Metadata = { title: 'Vernietigen' }

type MeldingVernietigenProps = { params: Promise<{ bestuur: string; meldingId: string }> }

export default async function MeldingVernietigenPage({ params }: MeldingVernietigenProps) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const stand = await getBewaring(actor, meldingId)
  if (stand?.soort !== 'melding' || !may(actor, 'melding:destroy')) notFound()
  const { nummer, kaart } = stand
  return (
    <VernietigBlad
      bestuurId={bestuur}
      stand={stand}
      today={actor.today}
      terug={<Back href={routes.melding(bestuur, meldingId)}>Terug naar de melding</Back>}
      namen={<NaamVanZaak bestuurId={bestuur} objectId={meldingId} kaart={kaart} />}
      weg={['de naam, de tekst en wat u erover besloot', 'wat u nog niet had afgemaakt']}
    >
      <DestroyMeldingForm
        zaak={{ bestuurId: bestuur, objectId: meldingId, soort: 'melding', nummer }}
        keuzes={['bewaartermijn', 'avg', 'vertrek']}
      />
    </VernietigBlad>
  )
}
