import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NamenVanDossier } from '@/components/bewaring/laatste-namen'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import { BackLink } from '@/components/dossier/back-link'
import { TextLink } from '@/components/ui/text-link'
import { vernietigKeuzes } from '@/lib/domain/bewaring/bewaring'
import { getBewaring } from '@/lib/domain/bewaring/bewaring.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DestroyDossierForm } from './destroy-dossier.form'

export const metadata: Metadata = { title: 'Vernietigen' }

type DossierVernietigenProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function DossierVernietigenPage({ params }: DossierVernietigenProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const stand = await getBewaring(actor, dossierId)
  if (!detail || !stand || !mayHeld(actor, 'dossier:destroy', detail)) notFound()
  const { bestanden, nummer } = detail
  return (
    <VernietigBlad
      bestuurId={bestuur}
      stand={stand}
      today={actor.today}
      terug={<BackLink dossier={detail} />}
      namen={<NamenVanDossier detail={detail} />}
      weg={[
        'alle namen, verslagen en afspraken',
        'uw eigen aantekeningen en wat u nog niet had afgemaakt',
        ...(bestanden.length > 0 ? [bestanden.length === 1 ? 'één bijlage' : `${bestanden.length} bijlagen`] : []),
        'de melding waar dit dossier uit voortkwam',
      ]}
      eerst={
        <p>
          Wil de klager een kopie?{' '}
          <TextLink href={routes.dossierAct(bestuur, dossierId, 'meegeven')}>Geef die eerst mee</TextLink>. Daarna kan
          het niet meer.
        </p>
      }
    >
      <DestroyDossierForm
        zaak={{ bestuurId: bestuur, objectId: dossierId, soort: 'dossier', nummer }}
        keuzes={vernietigKeuzes}
      />
    </VernietigBlad>
  )
}
