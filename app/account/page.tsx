import type { Metadata } from 'next'
import { LogCheck } from '@/components/account/log-check'
import { OwnWords } from '@/components/account/own-words'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { Fact } from '@/components/ui/fact'
import { Facts } from '@/components/ui/facts'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { getOwnAccount } from '@/lib/platform/auth/own-overview'
import { SessionList } from './session-list'
import { SignOutButton } from './sign-out-button'

export const metadata: Metadata = { title: 'Uw account' }

export default async function AccountPage() {
  const { naam, mail, codesLeft, sessions } = await getOwnAccount(await requirePerson())
  const few = codesLeft < 3 ? `U hebt nog ${codesLeft} reservecodes. Maak nieuwe.` : null
  return (
    <>
      <PageHead title="Uw account" lead={few ?? 'Alleen u kunt hier iets wijzigen. Een beheerder niet.'} />
      <LogCheck />
      <Section title="Gegevens" first>
        <Facts coded>
          <Fact label="Naam">{naam}</Fact>
          <Fact label="E-mailadres">{mail}</Fact>
          <Fact label="Reservecodes over">{codesLeft}</Fact>
        </Facts>
      </Section>
      <Section title="Uw zes woorden" stack>
        <p>
          Belt een collega om te vergelijken of uw sleutel klopt? Lees dan deze woorden voor. Ze zijn niet geheim: u
          kunt er niets mee openen.
        </p>
        <OwnWords />
      </Section>
      <Section title="Wijzigen">
        <Actions>
          <ActionLink href={routes.accountWachtzin}>Wijzig uw wachtzin</ActionLink>
          <ActionLink href={routes.accountMailadres}>Wijzig uw mailadres</ActionLink>
          <ActionLink href={routes.accountTelefoon}>Koppel een andere telefoon</ActionLink>
          <ActionLink href={routes.accountReservecodes}>Maak nieuwe reservecodes</ActionLink>
          <ActionLink href={routes.accountHerstelwoorden}>Maak nieuwe herstelwoorden</ActionLink>
          <ActionLink href={routes.accountLogboek}>Bekijk uw eigen logboek</ActionLink>
        </Actions>
      </Section>
      <Section title="Waar u bent ingelogd" wide>
        <SessionList sessions={sessions} />
        <Row>
          <p className="meta">Herkent u er een niet? Log hem uit en wijzig uw wachtzin.</p>
        </Row>
      </Section>
      <Section title="Uitloggen" stack>
        <p>Op een computer die ook van anderen is: log altijd uit.</p>
        <SignOutButton />
      </Section>
    </>
  )
}
