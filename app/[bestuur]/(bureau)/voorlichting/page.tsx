import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { JaarKeuze } from '@/components/voorlichting/jaar-keuze'
import { schooljaarUit } from '@/components/voorlichting/schooljaar'
import { VoorlichtingPlan } from '@/components/voorlichting/voorlichting-plan'
import { WatOntbreekt } from '@/components/voorlichting/wat-ontbreekt'
import { getVoorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting.queries'
import { duurTekst, schooljaarTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { copyVoorlichtingAction } from './copy-voorlichting.action'

export const metadata: Metadata = { title: 'Voorlichting' }

type VoorlichtingPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ jaar?: string }> }

export default async function VoorlichtingPage({ params, searchParams }: VoorlichtingPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const plan = await getVoorlichtingsplan(actor, schooljaarUit((await searchParams).jaar, actor.today))
  if (!plan) notFound()
  const { schooljaar } = plan
  return (
    <>
      <PageHead
        title="Voorlichting"
        lead={`Uw plan voor ${schooljaarTekst(schooljaar)}. Alleen u ziet dit. Het staat niet op slot: zet er geen namen in.`}
      >
        <p className="no-print">
          <ButtonLink href={routes.voorlichtingNieuw(bestuur, schooljaar)}>Plan iets</ButtonLink>{' '}
          <TextLink href={routes.voorlichtingAfdrukken(bestuur, schooljaar)}>Druk het plan af</TextLink>
        </p>
      </PageHead>
      <JaarKeuze label="Voorlichting" jaar={schooljaar} hrefOf={(one) => routes.voorlichting(bestuur, one)} />
      <WatOntbreekt waarschuwingen={plan.waarschuwingen} />
      <VoorlichtingPlan plan={plan} bestuurId={bestuur} />
      <Section title="Tijd">
        <p>
          Gepland: {duurTekst(plan.gepland)}. Besteed: {duurTekst(plan.besteed)}. Wat u besteedde, telt mee in uw{' '}
          <TextLink href={routes.uren(bestuur, schooljaar)}>uren</TextLink>.
        </p>
      </Section>
      {plan.overTeNemen ? (
        <Section title="Volgend schooljaar" stack>
          <p>Voor {schooljaarTekst(schooljaar + 1)} staat er nog niets. U kunt dit plan overnemen en dan aanpassen.</p>
          <IdForm action={copyVoorlichtingAction.bind(null, bestuur)} name="schooljaar" id={String(schooljaar)}>
            Neem dit plan over
          </IdForm>
        </Section>
      ) : null}
    </>
  )
}
