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
import { presetInstellingen, presets } from '@/lib/domain/bestuur/instellingen'
import { getInstellingen, type InstellingenOverzicht } from '@/lib/domain/bestuur/instellingen.queries'
import { presetOf } from '@/lib/domain/bestuur/instellingen.rules'
import { presetTekst } from '@/lib/domain/bestuur/instellingen.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendInstellingenForm } from './amend-instellingen.form'

export const metadata: Metadata = { title: 'Instellingen' }

type InstellingenPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ voorbeeld?: string; bewaard?: string }>
}

export default async function InstellingenPage({ params, searchParams }: InstellingenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const overzicht = await getInstellingen(actor)
  if (!overzicht) notFound()
  const { voorbeeld, bewaard } = await searchParams
  const preset = presets.find((one) => one === voorbeeld)
  return (
    <>
      <PageHead
        title="Instellingen"
        lead={`Vandaag gelden: ${presetTekst[presetOf(overzicht.nu)]}. Waar de Handreiking en een regeling verschillen, kiest het bestuur.`}
      />
      {bewaard ? (
        <Row>
          <Notice role="status">
            <p>Uw afspraken zijn vastgelegd.</p>
          </Notice>
        </Row>
      ) : null}
      {preset ? (
        <Row>
          <Notice title={`De keuzes van ${presetTekst[preset]} staan ingevuld`} role="status">
            <p>Er is nog niets vastgelegd. Loop de keuzes na, kies een dag en leg ze vast.</p>
          </Notice>
        </Row>
      ) : null}
      <WithAside section aside={<Zijkant bestuur={bestuur} versies={overzicht.versies} />}>
        <Row>
          <AmendInstellingenForm
            key={preset ?? 'nu'}
            bestuurId={bestuur}
            begin={preset ? presetInstellingen[preset] : overzicht.nu}
            vanaf={formatDatum(actor.today, 'kort')}
          />
        </Row>
      </WithAside>
    </>
  )
}

function Zijkant({ bestuur, versies }: { bestuur: string; versies: InstellingenOverzicht['versies'] }) {
  return (
    <>
      <AsideSection title="Begin met een voorbeeld">
        <Actions>
          {presets.map((preset) => (
            <ActionLink key={preset} href={`${routes.instellingen(bestuur)}?voorbeeld=${preset}`}>
              Vul de keuzes van {preset === 'handreiking' ? 'de Handreiking' : presetTekst[preset]} in
            </ActionLink>
          ))}
        </Actions>
      </AsideSection>
      <AsideSection title="Eerder vastgelegd">
        <ul className="bullets">
          {versies.map(({ id, vanaf, preset, door }) => (
            <li key={id}>
              Vanaf <Datum value={vanaf} />: {presetTekst[preset as keyof typeof presetTekst]}
              {door ? `, door ${door}` : ''}
            </li>
          ))}
        </ul>
        <p className="meta">Een lopende zaak houdt de afspraken van toen.</p>
      </AsideSection>
    </>
  )
}
