import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Back } from '@/components/ui/back'
import { Fact } from '@/components/ui/fact'
import { Facts } from '@/components/ui/facts'
import { Row } from '@/components/ui/row'
import { oudersCriteriumTekst } from '@/lib/domain/dossier/dossier.texts'
import { listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import { leeftijdTekst, vraagRedenTekst } from '@/lib/domain/oudervraag/oudervraag.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DecideOudervraagForm } from './decide-oudervraag.form'

export const metadata: Metadata = { title: 'Beslis over de ouders' }

export default async function BeslissenPage({ params }: { params: Promise<{ bestuur: string; vraag: string }> }) {
  const { bestuur, vraag: id } = await params
  const actor = await requireActor(bestuur)
  const vraag = (await listOudervragen(actor))?.find((one) => one.id === id)
  if (!vraag) notFound()
  if (vraag.besluit) redirect(routes.oudervragen(bestuur))
  return (
    <Row kantlijn={<Back href={routes.oudervragen(bestuur)}>Alle vragen</Back>}>
      <DecideOudervraagForm
        bestuurId={bestuur}
        vraag={vraag}
        gegevens={
          <Facts coded>
            <Fact label="School">{vraag.schoolNaam}</Fact>
            <Fact label="Leeftijd van de leerling">{leeftijdTekst[vraag.leeftijd]}</Fact>
            <Fact label="Reden die de vertrouwenspersoon ziet">{oudersCriteriumTekst[vraag.criterium]}</Fact>
            {vraag.redenen.length > 0 ? (
              <Fact label="Wat meeweegt">{vraag.redenen.map((reden) => vraagRedenTekst[reden]).join('. ')}</Fact>
            ) : null}
            <Fact label="Gevraagd">{formatDatum(vraag.gevraagdOp)}</Fact>
            <Fact label="Graag antwoord vóór">{formatDatum(vraag.graagOp)}</Fact>
          </Facts>
        }
      />
    </Row>
  )
}
