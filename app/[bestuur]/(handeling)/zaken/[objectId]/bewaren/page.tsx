import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DagStand } from '@/components/bewaring/dag-stand'
import { Back } from '@/components/ui/back'
import { Nr } from '@/components/ui/nr'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { getBewaargronden } from '@/lib/domain/bewaring/bewaring.queries'
import { soortTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { BewaarRedenen } from './bewaar-redenen'
import { ExtendBewaringForm } from './extend-bewaring.form'
import { HoldBewaringForm } from './hold-bewaring.form'

export const metadata: Metadata = { title: 'Langer bewaren' }

type ZaakBewarenProps = { params: Promise<{ bestuur: string; objectId: string }> }

export default async function ZaakBewarenPage({ params }: ZaakBewarenProps) {
  const { bestuur, objectId } = await params
  const actor = await requireActor(bestuur)
  const found = await getBewaargronden(actor, objectId)
  if (!found) notFound()
  const { stand, sealed } = found
  const { bewaring, gronden, soort, nummer } = stand
  const wijzigt = may(actor, 'bewaring:extend')
  return (
    <>
      <PageHead
        title={
          <>
            {withCapital(soortTekst[soort])} {nummer ? <Nr>{nummer}</Nr> : null} langer bewaren
          </>
        }
        lead={
          bewaring
            ? `Bewaar niet langer dan nodig. Nu gaat dit weg op ${formatDatum(bewaring.vernietigenOp)}.`
            : 'Dit is nog niet afgesloten: de bewaartijd is nog niet begonnen.'
        }
        kantlijn={
          <>
            <Back href={routes.vernietigen(bestuur)}>Alles wat u bewaart</Back>
            {bewaring ? <DagStand dag={bewaring.vernietigenOp} today={actor.today} /> : null}
          </>
        }
      />
      {gronden.length > 0 ? (
        <Section title="Waarom dit blijft of bleef">
          <BewaarRedenen bestuurId={bestuur} today={actor.today} gronden={gronden} sealed={sealed} wijzigt={wijzigt} />
        </Section>
      ) : null}
      {wijzigt ? (
        <Section title="Er loopt nog iets">
          <HoldBewaringForm bestuurId={bestuur} objectId={objectId} />
        </Section>
      ) : null}
      {wijzigt && bewaring ? (
        <Section title="Een andere reden">
          <ExtendBewaringForm sealed={sealed} />
        </Section>
      ) : null}
    </>
  )
}
