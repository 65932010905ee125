import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TableFrame } from '@/components/ui/table-frame'
import { TextLink } from '@/components/ui/text-link'
import { listScholen } from '@/lib/domain/school/beheer.queries'
import { sectorTekst } from '@/lib/domain/school/school.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Scholen' }

const columns = [
  { key: 'naam', label: 'School' },
  { key: 'plaats', label: 'Plaats' },
  { key: 'soort', label: 'Soort' },
  { key: 'stand', label: 'Hoe het staat' },
]

export default async function ScholenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const scholen = await listScholen(await requireActor(bestuur))
  if (!scholen) notFound()
  return (
    <>
      <PageHead title="Scholen" lead="Bij deze scholen kunt u mensen aanstellen.">
        <ButtonLink href={routes.schoolNieuw(bestuur)}>Voeg een school toe</ButtonLink>
      </PageHead>
      {scholen.length === 0 ? (
        <EmptyState title="Er is nog geen school">
          <p>Voeg eerst de scholen toe. Daarna kunt u aanstellingen voorbereiden.</p>
        </EmptyState>
      ) : (
        <Row className="section">
          <TableFrame caption="De scholen van dit bestuur" columns={columns}>
            {scholen.map(({ id, naam, plaats, sector, geslotenOp }) => (
              <tr key={id}>
                <th scope="row">{naam}</th>
                <td>{plaats}</td>
                <td>{sectorTekst[sector]}</td>
                <td>
                  {geslotenOp ? (
                    <>
                      Gesloten op <Datum value={geslotenOp} form="kort" />
                    </>
                  ) : (
                    <>
                      Open.{' '}
                      <TextLink href={routes.schoolSluiten(bestuur, id)}>
                        Sluit<span className="visually-hidden"> {naam}</span>
                      </TextLink>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </TableFrame>
        </Row>
      )}
    </>
  )
}
