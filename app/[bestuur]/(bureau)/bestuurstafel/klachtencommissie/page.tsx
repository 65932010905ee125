import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { AsideSection } from '@/components/ui/aside-section'
import { Datum } from '@/components/ui/datum'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { WithAside } from '@/components/ui/with-aside'
import { landelijkeCommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import { getKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.queries'
import { reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendKlachtencommissieForm } from './amend-klachtencommissie.form'

export const metadata: Metadata = { title: 'Klachtencommissie' }

type KlachtencommissiePageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ voorbeeld?: string; bewaard?: string }>
}

export default async function KlachtencommissiePage({ params, searchParams }: KlachtencommissiePageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const overzicht = await getKlachtencommissie(actor)
  if (!overzicht) notFound()
  const { nu, versies } = overzicht
  const { voorbeeld, bewaard } = await searchParams
  const begin = voorbeeld === 'lkc' ? landelijkeCommissie : nu
  return (
    <>
      <PageHead
        title="Klachtencommissie"
        lead={nu ? `Vandaag is dat: ${nu.naam}.` : 'U hebt nog niet vastgelegd bij welke klachtencommissie u hoort.'}
      />
      {bewaard ? (
        <Row>
          <Notice role="status">
            <p>De klachtencommissie is vastgelegd.</p>
          </Notice>
        </Row>
      ) : null}
      <WithAside
        section
        aside={
          <>
            <AsideSection title="Begin met een voorbeeld">
              <Actions>
                <ActionLink href={`${routes.klachtencommissie(bestuur)}?voorbeeld=lkc`}>
                  Vul de gegevens van de LKC in
                </ActionLink>
              </Actions>
              <p className="meta">De termijnen neemt u zelf over uit het reglement dat nu geldt.</p>
            </AsideSection>
            {versies.length > 0 ? (
              <AsideSection title="Eerder vastgelegd">
                <ul className="bullets">
                  {versies.map(({ id, geldtVanaf, naam }) => (
                    <li key={id}>
                      Vanaf <Datum value={geldtVanaf} />: {naam}
                    </li>
                  ))}
                </ul>
              </AsideSection>
            ) : null}
          </>
        }
      >
        <Row>
          <AmendKlachtencommissieForm
            key={voorbeeld ?? 'nu'}
            bestuurId={bestuur}
            begin={begin}
            waarden={reglementWaarden(begin?.reglement ?? {})}
            vanaf={formatDatum(actor.today, 'kort')}
          />
        </Row>
      </WithAside>
    </>
  )
}
