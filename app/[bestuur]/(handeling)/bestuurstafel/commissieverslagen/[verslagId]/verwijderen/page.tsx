import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getCommissieverslag } from '@/lib/domain/commissieverslag/commissieverslag.queries'
import { jaarTekst } from '@/lib/domain/commissieverslag/commissieverslag.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { removeCommissieverslagAction } from './remove-commissieverslag.action'

export const metadata: Metadata = { title: 'Verslag verwijderen' }

type VerwijderenPageProps = { params: Promise<{ bestuur: string; verslagId: string }> }

export default async function VerwijderenPage({ params }: VerwijderenPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const verslag = await getCommissieverslag(actor, verslagId)
  if (!verslag || !may(actor, 'commissieverslag:remove')) notFound()
  return (
    <>
      <PageHead
        title={`Verslag van ${jaarTekst(verslag)} verwijderen`}
        lead="Doe dit als het verkeerde bestand is bewaard. Het bestand gaat weg. Dit is niet terug te draaien."
      />
      <Row className="stack">
        <IdForm action={removeCommissieverslagAction.bind(null, bestuur)} name="verslagId" id={verslagId} final>
          Verwijder dit verslag
        </IdForm>
        <p>
          <TextLink href={routes.commissieverslagen(bestuur)}>Terug, verander niets</TextLink>
        </p>
      </Row>
    </>
  )
}
