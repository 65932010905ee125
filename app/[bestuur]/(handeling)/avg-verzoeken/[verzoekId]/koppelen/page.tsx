import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Nr } from '@/components/ui/nr'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { availableActs } from '@/lib/domain/avgverzoek/avgverzoek.access'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { avgSoortTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { LinkAvgverzoekForm } from './link-avgverzoek.form'
import { UnlinkAvgverzoekForm } from './unlink-avgverzoek.form'

export const metadata: Metadata = { title: 'Bij welke zaak' }

type KoppelenPageProps = { params: Promise<{ bestuur: string; verzoekId: string }> }

export default async function KoppelenPage({ params }: KoppelenPageProps) {
  const { bestuur, verzoekId } = await params
  const actor = await requireActor(bestuur)
  const verzoek = await getAvgverzoek(actor, verzoekId)
  if (!verzoek) notFound()
  const acts = availableActs(actor, verzoek)
  if (!acts.includes('link') && !acts.includes('unlink')) redirect(routes.avgverzoek(bestuur, verzoekId))
  const { zaak, soort, ontvangenOp } = verzoek
  return (
    <>
      <PageHead
        title="Bij welke zaak hoort dit verzoek?"
        caption={`${withCapital(avgSoortTekst[soort])}, ontvangen op ${formatDatum(ontvangenOp)}`}
        kantlijn={<Back href={routes.avgverzoek(bestuur, verzoekId)}>Terug naar het verzoek</Back>}
      />
      {acts.includes('unlink') ? (
        <Section title="Het hoort nu bij een zaak" first stack>
          <p>
            {zaak ? (
              <>
                {zaak.soort === 'dossier' ? 'Dossier' : 'Melding'} <Nr>{zaak.nummer}</Nr>.{' '}
              </>
            ) : null}
            Klopt dit niet? Maak de zaak los. Daarna kunt u een andere koppelen. Aan de zaak zelf verandert niets.
          </p>
          <UnlinkAvgverzoekForm bestuurId={bestuur} verzoekId={verzoekId} />
        </Section>
      ) : (
        <Section title="Kies uw eigen zaak" first stack>
          <p>Geborgen verzamelt dan bij het antwoord wat er in die zaak staat. U kijkt elk stuk na.</p>
          <LinkAvgverzoekForm bestuurId={bestuur} verzoekId={verzoekId} />
        </Section>
      )}
    </>
  )
}
