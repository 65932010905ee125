import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { Back } from '@/components/ui/back'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { LinkKlachtForm } from './link-klacht.form'
import { UnlinkKlachtForm } from './unlink-klacht.form'

const title = 'Klachten die bij elkaar horen'
export const metadata: Metadata = { title }

type KoppelenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function KoppelenPage({ params }: KoppelenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [detail, route] = await Promise.all([getDossier(actor, dossierId), getRoute(actor, dossierId)])
  if (!detail || !route || !mayHeld(actor, 'klacht:link', detail)) notFound()
  const terug = <Back href={routes.dossierAct(bestuur, dossierId, 'route')}>Terug naar de klachtroute</Back>
  return (
    <ActPage act="klacht:link" dossier={detail} today={actor.today} title={title}>
      <PageHead
        title={title}
        caption={`Dossier ${detail.nummer}`}
        kantlijn={terug}
        lead="Komt er tijdens een klacht een nieuwe klacht bij? Open daarvoor een eigen dossier en koppel het hier. Spreek met de klager af welke voorgaat."
      />
      {route.koppelingen.length > 0 ? (
        <Section title="Dit hoort al bij elkaar" first stack>
          {route.koppelingen.map((koppeling) => (
            <UnlinkKlachtForm key={koppeling.id} bestuurId={bestuur} dossierId={dossierId} koppeling={koppeling} />
          ))}
        </Section>
      ) : null}
      <Section title="Een klacht koppelen" first={route.koppelingen.length === 0} stack>
        <LinkKlachtForm bestuurId={bestuur} dossierId={dossierId} />
      </Section>
    </ActPage>
  )
}
