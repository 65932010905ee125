'use client'

import type { ReactNode } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { ToestemmingLijst } from '../toestemming/toestemming-lijst'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { WithParts } from '../vault/with-parts'
import { Aandacht } from './aandacht'
import { Achtergrond } from './achtergrond'
import { Bijlagen } from './bijlagen'
import { Kenmerken } from './kenmerken'
import { kernOf } from './kern'
import { PersonenBlok } from './personen-blok'
import { Stand } from './stand'
import { Tijdlijn } from './tijdlijn'
import { WatUKuntDoen } from './wat-u-kunt-doen'

/** `route`: where the klacht stands, made by the server: it has codes and days only. */
type DossierBladProps = { detail: DossierDetail; today: Day; acts: readonly Act[]; route: ReactNode }

export function DossierBlad(props: DossierBladProps) {
  return <WithParts view={props.detail.sealed}>{(parts) => <Open {...props} parts={parts} />}</WithParts>
}

function Open({ detail, today, acts, route, parts }: DossierBladProps & { parts: Part[] }) {
  const kern = kernOf(parts, detail.id)
  return (
    <>
      <Kop detail={detail} kern={kern} today={today} />
      <WithAside
        section
        asideFirst
        aside={
          <>
            <WatUKuntDoen detail={detail} acts={acts} />
            <ToestemmingLijst
              detail={detail}
              today={today}
              mayGrant={acts.includes('toestemming:grant')}
              mayWithdraw={acts.includes('toestemming:withdraw')}
            />
          </>
        }
      >
        {route}
        <Tijdlijn detail={detail} parts={parts} today={today} acts={acts} />
        <Achtergrond kern={kern} akkoord={detail.definitieAkkoordOp !== null} />
        <Bijlagen detail={detail} parts={parts} acts={acts} />
      </WithAside>
    </>
  )
}

function Kop({ detail, kern, today }: { detail: DossierDetail; kern: DossierKern; today: Day }) {
  return (
    <PageHead
      title={
        <>
          Dossier <Nr>{detail.nummer}</Nr>
        </>
      }
      lead={<Stand detail={detail} today={today} />}
      kantlijn={
        <>
          <TextLink className="no-print" href={routes.dossiers(detail.sealed.bestuurId)}>
            Alle dossiers
          </TextLink>
          <span className="print-only">
            Afgedrukt op <Datum value={today} />
          </span>
        </>
      }
    >
      <Aandacht detail={detail} kern={kern} today={today} />
      <PersonenBlok detail={detail} kern={kern} />
      <Kenmerken detail={detail} />
    </PageHead>
  )
}
