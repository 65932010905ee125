import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TableFrame } from '@/components/ui/table-frame'
import { TextLink } from '@/components/ui/text-link'
import { listCommissieverslagen } from '@/lib/domain/commissieverslag/commissieverslag.queries'
import { jaarTekst } from '@/lib/domain/commissieverslag/commissieverslag.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Jaarverslagen van de klachtencommissie' }

const columns = [
  { key: 'jaar', label: 'Jaar' },
  { key: 'wie', label: 'Commissie' },
  { key: 'op', label: 'Ontvangen' },
  { key: 'bestand', label: 'Bestand' },
]

export default async function CommissieverslagenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const verslagen = await listCommissieverslagen(actor)
  if (!verslagen) notFound()
  return (
    <>
      <PageHead
        title="Jaarverslagen van de klachtencommissie"
        lead="De klachtencommissie vertelt elk jaar aan het bestuur wat zij deed. Er staan geen namen in."
      >
        {may(actor, 'commissieverslag:file') ? (
          <ButtonLink href={routes.commissieverslagNieuw(bestuur)}>Berg een verslag op</ButtonLink>
        ) : null}
      </PageHead>
      <Row className="section">
        {verslagen.length === 0 ? (
          <EmptyState title="Er is nog geen verslag">
            <p>Hier komen de jaarverslagen die de klachtencommissie aan het bestuur stuurt.</p>
          </EmptyState>
        ) : (
          <TableFrame caption="Het nieuwste jaar staat bovenaan" columns={columns}>
            {verslagen.map(({ id, commissie, ontvangenOp, ...jaar }) => (
              <tr key={id}>
                <th scope="row">{jaarTekst(jaar)}</th>
                <td>{commissie}</td>
                <td>
                  <Datum value={ontvangenOp} form="kort" />
                </td>
                <td>
                  <a href={routes.commissieverslagBestand(bestuur, id)} download>
                    Bewaar de PDF<span className="visually-hidden"> van {jaarTekst(jaar)}</span>
                  </a>
                  {may(actor, 'commissieverslag:remove') ? (
                    <>
                      {' '}
                      <TextLink href={routes.commissieverslagVerwijderen(bestuur, id)}>Verwijder</TextLink>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </TableFrame>
        )}
      </Row>
    </>
  )
}
