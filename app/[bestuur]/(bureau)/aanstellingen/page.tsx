import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { scholenTekst } from '@/components/aanstelling/scholen-tekst'
import { ButtonLink } from '@/components/ui/button-link'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TableFrame } from '@/components/ui/table-frame'
import { TextLink } from '@/components/ui/text-link'
import { listAanstellingen } from '@/lib/domain/aanstelling/aanstelling.queries'
import { rolTekst, statusTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Aanstellingen' }

const columns = [
  { key: 'wie', label: 'Wie' },
  { key: 'taak', label: 'Taak' },
  { key: 'waar', label: 'Scholen' },
  { key: 'vanaf', label: 'Vanaf' },
  { key: 'tot', label: 'Tot en met' },
  { key: 'status', label: 'Stand' },
]

export default async function AanstellingenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const aanstellingen = await listAanstellingen(actor)
  if (!aanstellingen) notFound()
  const wacht = aanstellingen.filter(({ status }) => status === 'voorbereid').length
  return (
    <>
      <PageHead title="Aanstellingen" lead={standOf(wacht)}>
        {may(actor, 'aanstelling:prepare') ? (
          <ButtonLink href={routes.aanstellingVoorbereiden(bestuur)}>Bereid een aanstelling voor</ButtonLink>
        ) : null}
      </PageHead>
      {aanstellingen.length === 0 ? (
        <Row className="section">
          <EmptyState title="Er is nog niemand aangesteld">
            <p>Bereid een aanstelling voor. Daarna bevestigt een bestuurder haar.</p>
          </EmptyState>
        </Row>
      ) : (
        <Row className="section">
          <TableFrame caption="Wie welke taak heeft" columns={columns}>
            {aanstellingen.map(({ id, naam, rol, scholen, alleScholen, vanaf, tot, status }) => (
              <tr key={id}>
                <th scope="row">
                  <TextLink href={routes.aanstelling(bestuur, id)}>{naam}</TextLink>
                </th>
                <td>{rolTekst[rol]}</td>
                <td>{scholenTekst({ rol, scholen, alleScholen })}</td>
                <td>
                  <Datum value={vanaf} form="kort" />
                </td>
                <td>{tot ? <Datum value={tot} form="kort" /> : 'Onbepaald'}</td>
                <td>{statusTekst[status]}</td>
              </tr>
            ))}
          </TableFrame>
        </Row>
      )}
    </>
  )
}

function standOf(wacht: number): string {
  if (wacht === 0) return 'Er wacht niets op bevestiging.'
  return wacht === 1 ? 'Eén aanstelling wacht op een bestuurder.' : `${wacht} aanstellingen wachten op een bestuurder.`
}
