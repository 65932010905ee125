import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NaamVanZaak } from '@/components/bewaring/laatste-namen'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import { Back } from '@/components/ui/back'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyIntakeForm } from './destroy-intake.form'

export const metadata: Metadata = { title: 'Vernietigen' }

type IntakeVernietigenProps = { params: Promise<{ bestuur: string; intake: string }> }

export default async function IntakeVernietigenPage({ params }: IntakeVernietigenProps) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const stand = await getBewaring(actor, id)
  if (stand?.soort !== 'intake' || !may(actor, 'intake:destroy')) notFound()
  const { nummer, kaart } = stand
  return (
    <VernietigBlad
      bestuurId={bestuur}
      stand={stand}
      today={actor.today}
      terug={<Back href={routes.intake(bestuur, id)}>Terug naar de intake</Back>}
      namen={<NaamVanZaak bestuurId={bestuur} objectId={id} kaart={kaart} />}
      weg={['de naam, het verhaal, de acties en de evaluatie', 'wat u nog niet had afgemaakt']}
    >
      <DestroyIntakeForm
        zaak={{ bestuurId: bestuur, objectId: id, soort: 'intake', nummer }}
        keuzes={['bewaartermijn', 'avg', 'vertrek']}
      />
    </VernietigBlad>
  )
}
