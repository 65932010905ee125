'use client'

import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import type { ReflectieDetail } from '@/lib/domain/reflectie/reflectie'
import type { ReflectieInhoud } from '@/lib/domain/reflectie/reflectie.inhoud'
import { scoreTekst } from '@/lib/domain/reflectie/reflectie.texts'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { ActieLijst } from '../actie/actie-lijst'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { Back } from '../ui/back'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { PageHead } from '../ui/page-head'
import { SealedBlock } from '../ui/sealed-block'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { WithParts } from '../vault/with-parts'
import { stellingVelden, vraagVan, vraagVelden } from './vragen'

type ReflectieBladProps = { kaart: ReflectieDetail; today: Datum }

/** A card that was filled in, with what came of it. */
export function ReflectieBlad({ kaart, today }: ReflectieBladProps) {
  const { bestuurId } = kaart.sealed
  const { titel } = kaarten[kaart.onderwerp]
  return (
    <>
      <PageHead
        title={titel}
        caption="Reflectiekaart"
        kantlijn={<Back href={routes.reflecties(bestuurId)}>Alle kaarten</Back>}
      />
      <WithParts view={kaart.sealed}>
        {(parts) => (
          <>
            <Antwoorden kaart={kaart} parts={parts} />
            <Section title="Wat u gaat doen" wide>
              <ActieLijst
                acties={kaart.acties}
                inhoud={inhoudVan(kaart, parts)}
                today={today}
                hrefOf={(id) => routes.reflectie(bestuurId, kaart.id, `acties/${id}`)}
                leeg="U schreef nog niets op om te doen."
              />
            </Section>
          </>
        )}
      </WithParts>
      <Section title="Verder">
        <Actions>
          <ActionLink href={routes.reflectie(bestuurId, kaart.id, 'acties')}>Zet erbij wat u gaat doen</ActionLink>
          <ActionLink href={routes.reflectie(bestuurId, kaart.id, 'wijzigen')}>Pas de kaart aan</ActionLink>
          <ActionLink href={routes.reflectie(bestuurId, kaart.id, 'weggooien')}>Gooi de kaart weg</ActionLink>
        </Actions>
      </Section>
    </>
  )
}

function Antwoorden({ kaart, parts }: { kaart: ReflectieDetail; parts: readonly Part[] }) {
  const kern = latest<ReflectieInhoud>(parts, 'kern', kaart.id)
  if (!kern) return null
  const { stellingen } = kaarten[kaart.onderwerp]
  const written = vraagVelden.filter((veld) => kern[veld].trim())
  return (
    <Section title="Wat u ervan vindt" first stack>
      <SealedBlock note="Alleen u kunt dit lezen.">
        <Facts>
          {stellingVelden.map((veld, nr) => (
            <Fact key={veld} label={stellingen[nr]}>
              {scoreTekst[kern[veld]]}
            </Fact>
          ))}
          {written.map((veld) => (
            <Fact key={veld} label={vraagVan[veld]}>
              <SealedText>{kern[veld]}</SealedText>
            </Fact>
          ))}
        </Facts>
      </SealedBlock>
    </Section>
  )
}

function inhoudVan({ acties }: ReflectieDetail, parts: readonly Part[]): Map<string, ActieInhoud> {
  return new Map(
    acties.flatMap(({ id }) => {
      const inhoud = latest<ActieInhoud>(parts, 'verslagen', id)
      return inhoud ? [[id, inhoud] as const] : []
    }),
  )
}
