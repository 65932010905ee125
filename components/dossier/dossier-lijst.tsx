import { type DossierRegel, type DossierStatus, dossierStatussen } from '@/lib/domain/dossier/dossier'
import { dossierStatusTekst } from '@/lib/domain/dossier/dossier.texts'
import { gebiedTekst } from '@/lib/domain/melding/melding.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Filter, type FilterOption } from '../ui/filter'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'

type DossierLijstProps = {
  bestuurId: string
  regels: readonly DossierRegel[]
  status?: DossierStatus
  pagina: number
  paginas: number
}

export function DossierLijst({ bestuurId, regels, status, pagina, paginas }: DossierLijstProps) {
  const hrefOf = (page: number) => `${routes.dossiers(bestuurId)}?${new URLSearchParams(queryOf(page, status))}`
  return (
    <>
      <PageHead title="Dossiers" lead={leadOf(regels.length, status)}>
        <Filter label="Wat u ziet" lines={[{ label: 'Stand', options: standen(bestuurId, status) }]} />
        <p className="no-print">
          <TextLink href={routes.toestemmingen(bestuurId)}>Toestemmingen die aflopen of ontbreken</TextLink>
        </p>
        <p className="no-print">
          <TextLink href={routes.overnemenBijZiekte(bestuurId)}>Een dossier overnemen bij ziekte</TextLink>
        </p>
      </PageHead>
      <Row>
        {regels.length === 0 ? (
          <Leeg bestuurId={bestuurId} status={status} />
        ) : (
          <TableFrame
            caption={captions[status ?? 'alle']}
            columns={columns}
            pager={{ page: pagina, pages: paginas, hrefOf }}
          >
            {regels.map((regel) => (
              <Regel key={regel.id} bestuurId={bestuurId} regel={regel} />
            ))}
          </TableFrame>
        )}
      </Row>
    </>
  )
}

function Regel({ bestuurId, regel }: { bestuurId: string; regel: DossierRegel }) {
  const { id, nummer, kaart, status, schoolNaam, geopendOp, probleemgebieden } = regel
  return (
    <tr>
      <th scope="row">
        <TextLink href={routes.dossier(bestuurId, id)}>
          <span className="visually-hidden">Dossier </span>
          <span className="nr">{nummer}</span>
        </TextLink>
      </th>
      <td>
        <KaartNaam bestuurId={bestuurId} objectId={id} kaart={kaart} leeg="Geen naam" />
      </td>
      <td>{probleemgebieden.map((code) => gebiedTekst[code]).join(', ')}</td>
      <td>{schoolNaam}</td>
      <td>{dossierStatusTekst[status]}</td>
      <td>
        <Datum value={geopendOp} form="kort" />
      </td>
    </tr>
  )
}

function Leeg({ bestuurId, status }: Pick<DossierLijstProps, 'bestuurId' | 'status'>) {
  if (status) return <EmptyState>U hebt geen {captions[status].toLowerCase()}.</EmptyState>
  return (
    <EmptyState title="U hebt nog geen dossier">
      <p>
        Een dossier begint bij een melding. Geeft de klager toestemming, open dan daar het dossier.{' '}
        <TextLink href={routes.meldingen(bestuurId)}>Naar uw meldingen</TextLink>
      </p>
    </EmptyState>
  )
}

const captions = { alle: 'Uw dossiers', lopend: 'Lopende dossiers', afgesloten: 'Afgesloten dossiers' }
const columns = [
  { key: 'nummer', label: 'Nummer' },
  { key: 'naam', label: 'Klager' },
  { key: 'onderwerp', label: 'Gaat over' },
  { key: 'school', label: 'School' },
  { key: 'status', label: 'Stand' },
  { key: 'sinds', label: 'Sinds' },
]

function leadOf(count: number, status?: DossierStatus): string | undefined {
  if (count === 0) return undefined
  return status === 'afgesloten' ? undefined : 'Alleen u ziet deze dossiers. Het nieuwste staat bovenaan.'
}

function standen(bestuurId: string, status?: DossierStatus): FilterOption[] {
  return [undefined, ...dossierStatussen].map((one) => ({
    label: one ? dossierStatusTekst[one] : 'alle',
    href: `${routes.dossiers(bestuurId)}${one ? `?status=${one}` : ''}`,
    chosen: one === status,
  }))
}

function queryOf(page: number, status?: DossierStatus): Record<string, string> {
  return { ...(status ? { status } : {}), ...(page > 1 ? { pagina: String(page) } : {}) }
}
