import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { Datum } from '@/components/ui/datum'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { type EigenAkkoord, getEigenAkkoord } from '@/lib/domain/schoolgids/schoolgids.queries'
import { gidsrolTekst } from '@/lib/domain/schoolgids/schoolgids.texts'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AgreeSchoolgidsForm } from './agree-schoolgids.form'
import { withdrawSchoolgidsAction } from './withdraw-schoolgids.action'

export const metadata: Metadata = { title: 'Uw naam in de schoolgids' }

export default async function AkkoordPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const akkoorden = await getEigenAkkoord(await requireActor(bestuur))
  if (!akkoorden) notFound()
  return (
    <>
      <PageHead
        title="Uw naam in de schoolgids"
        lead="U bepaalt dit zelf. U kunt altijd nee zeggen, en later van gedachten veranderen."
      />
      {akkoorden.length === 0 ? (
        <Row>
          <p>U hebt nu geen taak die in de schoolgids staat.</p>
        </Row>
      ) : null}
      {akkoorden.map((akkoord) => (
        <Section key={akkoord.rol} title={`Als ${gidsrolTekst[akkoord.rol]}`} stack>
          <Keuze bestuurId={bestuur} {...akkoord} />
        </Section>
      ))}
      <Row>
        <TextLink href={routes.schoolgidsen(bestuur)}>Terug naar de schoolgids</TextLink>
      </Row>
    </>
  )
}

function Keuze({ bestuurId, voorId, keuze, akkoord }: EigenAkkoord & { bestuurId: string }) {
  if (akkoord)
    return (
      <>
        <p>
          U vindt het goed sinds <Datum value={akkoord.gegevenOp} />. Er staat hoe mensen u bereiken: {akkoord.bereik}.
        </p>
        <p>Trekt u dit in, dan staat uw naam niet meer in de tekst. In een gids die al is gedrukt, blijft hij staan.</p>
        <IdForm action={withdrawSchoolgidsAction.bind(null, bestuurId)} name="akkoordId" id={akkoord.id}>
          Trek mijn toestemming in
        </IdForm>
      </>
    )
  if (keuze !== 'naam') return <p>Uw bestuur zet voor deze taak geen namen in de schoolgids. U hoeft niets te doen.</p>
  return <AgreeSchoolgidsForm bestuurId={bestuurId} id={newId()} voorId={voorId} />
}
