import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdviesLijst } from '@/components/advies/advies-lijst'
import { EigenDirectieSleutel } from '@/components/ambt/eigen-directie'
import { OudervragenVak } from '@/components/oudervraag/oudervragen-vak'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { listAdviezen } from '@/lib/domain/advies/advies.queries'
import { listEigenDirecties } from '@/lib/domain/ambt/ambt.queries'
import { listSchoolverslagen } from '@/lib/domain/jaarverslag/lezen.queries'
import { listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import { listRehabilitaties } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Directietafel' }

/** The desk of a directeur: what asks something of him now stands first. Of a case nothing comes here (domein.md 2). */
export default async function DirectietafelPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const directies = await listEigenDirecties(actor)
  if (!directies) notFound()
  const adviezen = ((await listAdviezen(actor)) ?? []).filter(({ eigen }) => !eigen)
  const vragen = ((await listOudervragen(actor)) ?? []).filter(({ besluit }) => !besluit)
  const jaren = (await listSchoolverslagen(actor)) ?? []
  const lopend = ((await listRehabilitaties(actor)) ?? []).filter(({ afgerondOp }) => !afgerondOp).length
  const wacht = adviezen.filter(({ status }) => status === 'verzonden')
  const rest = adviezen.filter(({ status }) => status !== 'verzonden')
  const { today } = actor
  return (
    <>
      <PageHead title="Directietafel" lead={leadVan(wacht.length, vragen.length)} />
      <Section title="Wacht op uw antwoord" wide first>
        {wacht.length > 0 ? (
          <AdviesLijst bestuurId={bestuur} regels={wacht} today={today} />
        ) : (
          <Row>
            <EmptyState heading="h3">
              <p>Er wacht geen advies op u. Komt er een, dan krijgt u een mail.</p>
            </EmptyState>
          </Row>
        )}
      </Section>
      {vragen.length > 0 ? (
        <Section title="Vragen over ouders" wide>
          <OudervragenVak bestuurId={bestuur} vragen={vragen} today={today} />
        </Section>
      ) : null}
      {rest.length > 0 ? (
        <Section title="Eerdere adviezen" wide>
          <AdviesLijst bestuurId={bestuur} regels={rest} today={today} />
        </Section>
      ) : null}
      <Section title="Cijfers van uw school" stack>
        {jaren.length > 0 ? (
          <ul className="bullets">
            {jaren.map((jaar) => (
              <li key={jaar}>
                <TextLink href={routes.schoolverslag(bestuur, jaar)}>
                  Schooljaar {jaar}-{jaar + 1}
                </TextLink>
              </li>
            ))}
          </ul>
        ) : (
          <p>Er is nog geen jaarverslag gepubliceerd.</p>
        )}
      </Section>
      <Section title="Herstel van een goede naam" stack>
        <p>
          {lopend === 0
            ? 'Er loopt geen herstel bij u.'
            : lopend === 1
              ? 'U werkt aan het herstel van één persoon.'
              : `U werkt aan het herstel van ${lopend} personen.`}{' '}
          <TextLink href={routes.rehabilitaties(bestuur)}>Naar herstel van een goede naam</TextLink>
        </p>
      </Section>
      <EigenDirectieSleutel bestuurId={bestuur} directies={directies} />
    </>
  )
}

function leadVan(adviezen: number, vragen: number): string {
  const parts = [
    adviezen === 1
      ? 'Eén advies wacht op uw antwoord.'
      : adviezen > 1
        ? `${adviezen} adviezen wachten op uw antwoord.`
        : '',
    vragen === 1 ? 'Eén vraag over ouders wacht op u.' : vragen > 1 ? `${vragen} vragen over ouders wachten op u.` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : 'Er vraagt nu niets om een antwoord van u.'
}
