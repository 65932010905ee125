import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TableFrame } from '@/components/ui/table-frame'
import { rolTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { listGebruikers } from '@/lib/domain/gebruiker/gebruiker.queries'
import { gebruikerStatusTekst } from '@/lib/domain/gebruiker/gebruiker.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { inviteGebruikerAction } from './invite-gebruiker.action'

export const metadata: Metadata = { title: 'Gebruikers' }

const columns = [
  { key: 'naam', label: 'Naam' },
  { key: 'mail', label: 'Mailadres' },
  { key: 'taken', label: 'Taken' },
  { key: 'account', label: 'Account' },
]

type GebruikersPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ verstuurd?: string }> }

export default async function GebruikersPage({ params, searchParams }: GebruikersPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const gebruikers = await listGebruikers(actor)
  if (!gebruikers) notFound()
  const { verstuurd } = await searchParams
  const mayInvite = may(actor, 'gebruiker:invite')
  return (
    <>
      <PageHead
        title="Gebruikers"
        lead="U nodigt iemand uit door een aanstelling voor te bereiden. Een account heeft iemand zelf in handen: u kunt er niet in, en het niet herstellen."
      >
        <ButtonLink href={routes.aanstellingVoorbereiden(bestuur)}>Nodig iemand uit</ButtonLink>
      </PageHead>
      {verstuurd ? (
        <Row>
          <Notice role="status">
            <p>
              Wie nog geen account in gebruik heeft, krijgt een nieuwe uitnodiging. Een eerdere link werkt niet meer.
            </p>
          </Notice>
        </Row>
      ) : null}
      <Row className="section">
        <TableFrame caption="Wie hier een account heeft" columns={columns}>
          {gebruikers.map(({ id, naam, mail, rollen, status }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              <td>{mail}</td>
              <td>{rollen.length > 0 ? rollen.map((rol) => rolTekst[rol]).join(', ') : 'Geen taak meer'}</td>
              <td>
                {gebruikerStatusTekst[status]}
                {(status === 'uitgenodigd' || status === 'wacht') && rollen.length > 0 && mayInvite ? (
                  <IdForm action={inviteGebruikerAction.bind(null, bestuur)} name="accountId" id={id} quiet>
                    Stuur opnieuw
                  </IdForm>
                ) : null}
              </td>
            </tr>
          ))}
        </TableFrame>
      </Row>
    </>
  )
}
