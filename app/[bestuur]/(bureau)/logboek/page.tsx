import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import { Nr } from '@/components/ui/nr'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Row } from '@/components/ui/row'
import { TableFrame } from '@/components/ui/table-frame'
import { listLogboek } from '@/lib/domain/logboek/logboek.queries'
import { eventTekst } from '@/lib/domain/logboek/logboek.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Logboek' }

const columns = [
  { key: 'wanneer', label: 'Wanneer' },
  { key: 'wie', label: 'Wie' },
  { key: 'wat', label: 'Wat' },
  { key: 'kenmerk', label: 'Kenmerk' },
]

type LogboekPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ pagina?: string }> }

export default async function LogboekPage({ params, searchParams }: LogboekPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const asked = Number((await searchParams).pagina ?? 1)
  const found = await listLogboek(actor, {
    pagina: Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1,
  })
  if (!found) notFound()
  const { pagina, meer } = found
  // The page carries what it shows and no more: a key travels to the browser too.
  const regels = found.regels.map(({ objectId, ...regel }) => ({ ...regel, kenmerk: objectId?.slice(0, 8) }))
  const to = (page: number) => `${routes.logboek(bestuur)}?pagina=${page}`
  const ziet = actor.aanstellingen.some(({ rol }) => rol === 'fg')
    ? 'Wie waar toegang toe had, en wanneer. U ziet geen namen en geen inhoud van zaken.'
    : 'Wat er bij het bestuur zelf gebeurde. Van zaken ziet u niets, ook niet hoeveel het er zijn.'
  return (
    <>
      <PageHead title="Logboek" lead={ziet} />
      {regels.length === 0 ? (
        <Row className="section">
          <EmptyState>
            <p>{pagina > 1 ? 'Op deze pagina staat niets.' : 'Er is nog niets gebeurd dat hier hoort te staan.'}</p>
          </EmptyState>
        </Row>
      ) : (
        <Row className="section">
          <TableFrame caption="Het nieuwste staat bovenaan" columns={columns}>
            {regels.map(({ at, wie, event, kenmerk }) => (
              <tr key={`${at.toISOString()}${event}${kenmerk}`}>
                <th scope="row">
                  <Moment value={at} form="kort" />
                </th>
                <td>{wie ?? 'Geborgen'}</td>
                <td>{eventTekst[event]}</td>
                <td>{kenmerk ? <Nr>{kenmerk}</Nr> : null}</td>
              </tr>
            ))}
          </TableFrame>
        </Row>
      )}
      <Row>
        <Pager page={pagina} more={meer} hrefOf={to} />
      </Row>
    </>
  )
}
