import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BekendTot } from '@/components/termijn/bekend-tot'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { AsideSection } from '@/components/ui/aside-section'
import { Datum } from '@/components/ui/datum'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { WithAside } from '@/components/ui/with-aside'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import { reglementPresets } from '@/lib/domain/reglement/reglement'
import { getReglement, type ReglementOverzicht } from '@/lib/domain/reglement/reglement.queries'
import { reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import { nietGehoordTekst, reglementPresetTekst } from '@/lib/domain/reglement/reglement.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendReglementForm } from './amend-reglement.form'

export const metadata: Metadata = { title: 'Termijnen' }

type ReglementPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ voorbeeld?: string; bewaard?: string }>
}

export default async function ReglementPage({ params, searchParams }: ReglementPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const overzicht = await getReglement(actor)
  if (!overzicht) notFound()
  const { voorbeeld, bewaard } = await searchParams
  const preset = reglementPresets.find((one) => one === voorbeeld)
  const { nu } = overzicht
  const begin = preset ? { termijnen: presetTermijnen[preset], naarWerkdag: true } : nu
  return (
    <>
      <PageHead title="Termijnen van de klachtenregeling" lead={leadOf(overzicht)} />
      {bewaard ? (
        <Row>
          <Notice role="status">
            <p>De termijnen zijn vastgelegd. Wat al liep, houdt de termijnen van toen.</p>
          </Notice>
        </Row>
      ) : null}
      {preset ? (
        <Row>
          <Notice title={`De termijnen van ${reglementPresetTekst[preset]} staan ingevuld`} role="status">
            <p>Er is nog niets vastgelegd. Loop ze na, kies een dag en leg ze vast.</p>
          </Notice>
        </Row>
      ) : null}
      <WithAside section aside={<Zijkant bestuur={bestuur} overzicht={overzicht} />}>
        <Row>
          <AmendReglementForm
            key={preset ?? 'nu'}
            bestuurId={bestuur}
            begin={begin}
            waarden={reglementWaarden(begin.termijnen)}
            vanaf={formatDatum(actor.today, 'kort')}
          />
        </Row>
      </WithAside>
    </>
  )
}

function leadOf({ nu }: ReglementOverzicht): string {
  if (!nu.id) return 'U hebt nog niets vastgelegd. Daarom gelden de termijnen van de Handreiking.'
  return `Sinds ${formatDatum(nu.geldtVanaf)} gelden: ${reglementPresetTekst[nu.preset]}.`
}

function Zijkant({ bestuur, overzicht }: { bestuur: string; overzicht: ReglementOverzicht }) {
  const { versies, evaluatie } = overzicht
  return (
    <>
      <AsideSection title="Begin met een voorbeeld">
        <Actions>
          {reglementPresets.map((preset) => (
            <ActionLink key={preset} href={`${routes.reglement(bestuur)}?voorbeeld=${preset}`}>
              Vul in: {reglementPresetTekst[preset]}
            </ActionLink>
          ))}
        </Actions>
      </AsideSection>
      {versies.length > 0 ? (
        <AsideSection title="Eerder vastgelegd">
          <ul className="bullets">
            {versies.map(({ id, geldtVanaf, preset, door, niet }) => (
              <li key={id}>
                Vanaf <Datum value={geldtVanaf} />: {reglementPresetTekst[preset]}
                {door ? `, door ${door}` : ''}.{niet.length > 0 ? ` ${nietGehoordTekst(niet)}` : ''}
              </li>
            ))}
          </ul>
          {evaluatie ? (
            <p className="meta">
              Uiterlijk <Datum value={evaluatie.laatste} /> kijkt u samen of de regeling nog goed werkt.
            </p>
          ) : null}
        </AsideSection>
      ) : null}
      <AsideSection title="Hoort hierbij">
        <ul className="bullets">
          <li>
            <TextLink href={routes.klachtencommissie(bestuur)}>De klachtencommissie en haar eigen termijnen</TextLink>
          </li>
          <li>
            <TextLink href={routes.geslotenDagen(bestuur)}>Dagen waarop u gesloten bent</TextLink>
          </li>
        </ul>
        <BekendTot />
      </AsideSection>
    </>
  )
}
