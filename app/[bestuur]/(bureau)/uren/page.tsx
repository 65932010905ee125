import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { UrenLijst } from '@/components/uren/uren-lijst'
import { UrenTabel } from '@/components/uren/uren-tabel'
import { JaarKeuze } from '@/components/voorlichting/jaar-keuze'
import { schooljaarUit } from '@/components/voorlichting/schooljaar'
import { getUrenjaar } from '@/lib/domain/uren/uren.queries'
import { formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordUrenForm } from './record-uren.form'
import { removeUrenAction } from './remove-uren.action'

export const metadata: Metadata = { title: 'Uren' }

type UrenPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ jaar?: string; bewaard?: string }>
}

export default async function UrenPage({ params, searchParams }: UrenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const { jaar, bewaard } = await searchParams
  const uren = await getUrenjaar(actor, schooljaarUit(jaar, actor.today))
  if (!uren) notFound()
  return (
    <>
      <PageHead
        title="Uren"
        lead="Hoeveel tijd uw werk kost. Alleen u ziet dit. Aan wie of waaraan u de tijd besteedde, schrijft u hier niet op."
      />
      <JaarKeuze label="Uren" jaar={uren.schooljaar} hrefOf={(one) => routes.uren(bestuur, one)} />
      {bewaard ? (
        <Row>
          <Notice role="status">
            <p>Bewaard.</p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Dit schooljaar" first>
        <UrenTabel uren={uren} />
      </Section>
      <Section title="Tijd opschrijven">
        <RecordUrenForm bestuurId={bestuur} id={newId()} vandaag={formatDatum(actor.today, 'kort')} />
      </Section>
      <Section title="Met de hand opgeschreven" wide>
        <UrenLijst regels={uren.regels} remove={removeUrenAction.bind(null, bestuur)} />
      </Section>
    </>
  )
}
