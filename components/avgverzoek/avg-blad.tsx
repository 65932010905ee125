'use client'

import type { AvgverzoekDetail } from '@/lib/domain/avgverzoek/avgverzoek'
import type { AvgverzoekAct } from '@/lib/domain/avgverzoek/avgverzoek.access'
import type { AvgAntwoord, AvgKern, AvgVerlenging } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import { avgSoortTekst, besluitTekst, hoedanigheidTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { PageHead } from '../ui/page-head'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { Geopend } from './geopend'
import { TermijnStand } from './termijn-stand'
import { WatUKuntDoen } from './wat-u-kunt-doen'

type AvgBladProps = { verzoek: AvgverzoekDetail; acts: readonly AvgverzoekAct[]; today: Day }

/** One request: who asks what, until when, and what was decided. */
export function AvgBlad({ verzoek, acts, today }: AvgBladProps) {
  const { bestuurId } = verzoek.sealed
  return (
    <>
      <PageHead
        title={`AVG-verzoek: ${avgSoortTekst[verzoek.soort]}`}
        lead={<TermijnStand termijn={verzoek} today={today} />}
        kantlijn={<Back href={routes.avgverzoeken(bestuurId)}>Alle AVG-verzoeken</Back>}
      />
      <Geopend view={verzoek.sealed}>
        {(kern, parts) => (
          <>
            <Verzoek verzoek={verzoek} kern={kern} />
            <Verlengd verzoek={verzoek} parts={parts} />
            <Besluit verzoek={verzoek} parts={parts} />
          </>
        )}
      </Geopend>
      <WatUKuntDoen verzoek={verzoek} acts={acts} />
    </>
  )
}

function Verzoek({ verzoek, kern }: { verzoek: AvgverzoekDetail; kern: AvgKern }) {
  return (
    <Section title="Het verzoek" stack>
      <SealedBlock people note="Alleen u kunt dit lezen.">
        <Facts>
          <Fact label="Van wie">
            <SealedName plain>{kern.naam}</SealedName>
          </Fact>
          <Fact label="Bereikbaar">{kern.bereikbaar}</Fact>
        </Facts>
      </SealedBlock>
      <SealedBlock>
        <SealedText>{kern.vraag}</SealedText>
      </SealedBlock>
      <Facts coded>
        <Fact label="Vraagt dit als">{hoedanigheidTekst[verzoek.hoedanigheid]}</Fact>
        <Fact label="Ontvangen">
          <Datum value={verzoek.ontvangenOp} />
        </Fact>
      </Facts>
    </Section>
  )
}

function Verlengd({ verzoek, parts }: { verzoek: AvgverzoekDetail; parts: readonly Part[] }) {
  const verlenging = latest<AvgVerlenging>(parts, 'verslagen', verzoek.id)
  if (!verlenging) return null
  return (
    <Section title="Waarom u meer tijd nam">
      <SealedBlock>
        <SealedText>{verlenging.reden}</SealedText>
      </SealedBlock>
    </Section>
  )
}

function Besluit({ verzoek, parts }: { verzoek: AvgverzoekDetail; parts: readonly Part[] }) {
  const antwoord = latest<AvgAntwoord>(parts, 'bewijs', verzoek.id)
  if (!verzoek.besluit || !antwoord) return null
  return (
    <Section title="Uw besluit" stack>
      <p>{besluitTekst[verzoek.besluit]}</p>
      <SealedBlock>
        <div className="stack">
          <SealedText>{antwoord.reden}</SealedText>
          {antwoord.antwoord ? <SealedText>{antwoord.antwoord}</SealedText> : null}
        </div>
      </SealedBlock>
      <p>
        <TextLink href={routes.avgverzoekAct(verzoek.sealed.bestuurId, verzoek.id, 'afdrukken')}>
          Het antwoord als brief
        </TextLink>
      </p>
    </Section>
  )
}
