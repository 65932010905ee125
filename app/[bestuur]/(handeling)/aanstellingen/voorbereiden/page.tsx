import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KiesTaak } from '@/components/aanstelling/kies-taak'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { rolTekst, rolUitleg } from '@/lib/domain/aanstelling/aanstelling.texts'
import { getVoorbereidenKeuzes } from '@/lib/domain/aanstelling/voorbereiden.queries'
import { type Rol, rollen } from '@/lib/kernel/actor'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { PrepareAanstellingForm } from './prepare-aanstelling.form'

export const metadata: Metadata = { title: 'Aanstelling voorbereiden' }

type VoorbereidenPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ rol?: string }> }

/** Step 1 asks for the task, step 2 for what that task needs. */
export default async function VoorbereidenPage({ params, searchParams }: VoorbereidenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const keuzes = await getVoorbereidenKeuzes(actor)
  if (!keuzes) notFound()
  const { rol } = await searchParams
  if (!isRol(rol))
    return (
      <>
        <PageHead
          title="Voor welke taak?"
          caption="Aanstelling voorbereiden. Stap 1 van 2"
          lead="U zet een aanstelling klaar. Er gaat pas iets open als een bestuurder haar bevestigt."
        />
        <Row>
          <KiesTaak action={routes.aanstellingVoorbereiden(bestuur)} />
        </Row>
      </>
    )
  return (
    <Row>
      <PrepareAanstellingForm bestuurId={bestuur} rol={rol} taak={rolTekst[rol]} uitleg={rolUitleg[rol]} {...keuzes} />
      <p>
        <TextLink href={routes.aanstellingVoorbereiden(bestuur)}>Terug, kies een andere taak</TextLink>
      </p>
    </Row>
  )
}

function isRol(text: string | undefined): text is Rol {
  return (rollen as readonly (string | undefined)[]).includes(text)
}
