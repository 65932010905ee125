'use client'

import type { ReactNode } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Kraal, RouteView } from '@/lib/domain/klachtroute/klachtroute'
import { kralenVan, nuBezig } from '@/lib/domain/klachtroute/kralen.rules'
import { kringen } from '@/lib/domain/routesjabloon/routesjabloon'
import { kringTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import type { Act } from '@/lib/domain/toegang/toegang'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { WithParts } from '../vault/with-parts'
import { Koppelingen } from './koppelingen'
import { KraalItem } from './kraal-item'
import { RouteDoen } from './route-doen'
import { stapNaam } from './stap-titel'

type RouteBladProps = {
  detail: DossierDetail
  route: RouteView
  acts: readonly Act[]
  /** The picture, drawn by the server from codes. */
  plaat: ReactNode
  /** What is known without this case: pesten, the law, the mandate. */
  weten: ReactNode
}

export function RouteBlad(props: RouteBladProps) {
  return <WithParts view={props.detail.sealed}>{(parts) => <Open {...props} parts={parts} />}</WithParts>
}

function Open({ detail, route, acts, plaat, weten, parts }: RouteBladProps & { parts: Part[] }) {
  const kralen = kralenVan(route.sjablonen, detail.routestappen)
  const bestuurId = detail.sealed.bestuurId
  return (
    <>
      <PageHead
        title="Klachtroute"
        caption={
          <>
            Dossier <Nr>{detail.nummer}</Nr>
          </>
        }
        lead={leadOf(detail)}
        kantlijn={
          <TextLink className="no-print" href={routes.dossier(bestuurId, detail.id)}>
            Terug naar het dossier
          </TextLink>
        }
      >
        <p>De klager kiest elke stap. Overslaan, opnieuw doen en stoppen mag altijd.</p>
        {plaat}
      </PageHead>
      <WithAside section asideFirst aside={<RouteDoen detail={detail} acts={acts} />}>
        {kringen.map((kring) => (
          <Kring
            key={kring}
            titel={kringTekst[kring]}
            kralen={kralen.filter((kraal) => kraal.kring === kring)}
            ernaast={kring === 'ernaast'}
            {...{ detail, acts, parts }}
            mediators={route.mediators}
          />
        ))}
        <Koppelingen bestuurId={bestuurId} koppelingen={route.koppelingen} />
        {weten}
      </WithAside>
    </>
  )
}

type KringProps = Pick<RouteBladProps, 'detail' | 'acts'> & {
  titel: string
  kralen: readonly Kraal[]
  ernaast: boolean
  parts: readonly Part[]
  mediators: RouteView['mediators']
}

function Kring({ titel, kralen, ernaast, ...rest }: KringProps) {
  if (kralen.length === 0) return null
  return (
    <section className={ernaast ? 'beside' : undefined} aria-label={titel}>
      <div className="route-part">
        <h2>{titel}</h2>
      </div>
      <ol className="route">
        {kralen.map((kraal, at) => (
          <KraalItem key={kraal.soort} kraal={kraal} laatste={ernaast || at === kralen.length - 1} {...rest} />
        ))}
      </ol>
    </section>
  )
}

function leadOf({ routestappen, opgeschortOp, status }: DossierDetail): string {
  if (status === 'afgesloten') return 'Dit dossier is afgesloten. Zo liep de klacht.'
  if (opgeschortOp) return 'De klacht ligt stil. De klager bepaalt wanneer het verdergaat. Hulp ernaast kan wel.'
  const nu = nuBezig(routestappen).map(({ soort }) => stapNaam(soort))
  if (nu.length > 0) return `Nu bezig: ${nu.join(' en ')}.`
  return routestappen.length > 0 ? 'Er loopt nu geen stap.' : 'Er is nog geen stap gekozen.'
}
