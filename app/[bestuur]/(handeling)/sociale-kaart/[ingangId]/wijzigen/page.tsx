import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { getIngang } from '@/lib/domain/socialekaart/socialekaart.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendIngangForm } from './amend-ingang.form'
import { withdrawIngangAction } from './withdraw-ingang.action'

export const metadata: Metadata = { title: 'Sociale kaart wijzigen' }

type WijzigenPageProps = { params: Promise<{ bestuur: string; ingangId: string }> }

export default async function WijzigenPage({ params }: WijzigenPageProps) {
  const { bestuur, ingangId } = await params
  const found = await getIngang(await requireActor(bestuur), ingangId)
  if (!found) notFound()
  return (
    <>
      <Row>
        <AmendIngangForm bestuurId={bestuur} {...found} />
      </Row>
      <Section title="Niet meer te bereiken?" stack>
        <p>Haal deze regel dan van de sociale kaart. Een doorverwijzing die haar noemt, blijft leesbaar.</p>
        <IdForm action={withdrawIngangAction.bind(null, bestuur)} name="ingangId" id={ingangId}>
          Haal van de kaart
        </IdForm>
        <p>
          <TextLink href={routes.socialeKaart(bestuur)}>Terug, verander niets</TextLink>
        </p>
      </Section>
    </>
  )
}
