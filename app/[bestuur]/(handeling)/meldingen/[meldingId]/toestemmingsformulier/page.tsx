import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormulierBlad } from '@/components/pdf/formulier-blad'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getMelding } from '@/lib/domain/melding/melding.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Toestemmingsformulier' }

type Params = Promise<{ bestuur: string; meldingId: string }>

/** Signed before there is a dossier (R-DOS-1); the klager writes the name. */
export default async function MeldingFormulierPage({ params }: { params: Params }) {
  const { bestuur, meldingId } = await params
  const actor = await requireActor(bestuur)
  const melding = await getMelding(actor, meldingId)
  if (!melding) notFound()
  const { schoolNaam } = melding
  const terug = (
    <TextLink className="no-print" href={routes.melding(bestuur, meldingId)}>
      Terug naar de melding
    </TextLink>
  )
  const van = { ...((await getAfzender(actor)) ?? notFound()), schoolNaam, datum: actor.today, klager: '' }
  return (
    <Row kantlijn={terug}>
      <FormulierBlad soort="dossier_aanleggen" {...van} />
    </Row>
  )
}
