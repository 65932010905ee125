import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { plaatStappen } from '@/components/klachtroute/kraal-stand'
import { RouteBlad } from '@/components/klachtroute/route-blad'
import { MandaatRegels } from '@/components/routesjabloon/mandaat-regels'
import { PestenRegels } from '@/components/routesjabloon/pesten-regels'
import { RoutePlaat } from '@/components/routesjabloon/route-plaat'
import { Wijzers } from '@/components/routesjabloon/wijzers'
import { getPestenBij } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { directeurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'
import { availableActs } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { kralenVan } from '@/lib/domain/klachtroute/kralen.rules'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Klachtroute' }

type RoutePageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function RoutePage({ params }: RoutePageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [detail, route] = await Promise.all([getDossier(actor, dossierId), getRoute(actor, dossierId)])
  if (!detail || !route) notFound()
  const pesten = detail.gedragingen.includes('pesten') ? await getPestenBij(actor, detail.schoolId) : null
  const stappen = plaatStappen(kralenVan(route.sjablonen, detail.routestappen))
  return (
    <RouteBlad
      detail={detail}
      route={route}
      acts={availableActs(actor, detail)}
      plaat={<RoutePlaat titel="De route tot nu toe" stappen={stappen} />}
      weten={
        <>
          {pesten ? <PestenRegels pesten={pesten} /> : null}
          <Wijzers
            bestuurId={bestuur}
            zaak={detail}
            soorten={route.sjablonen.map(({ soort }) => soort)}
            instelling={route.overleg}
          />
          <MandaatRegels
            mandaat={route.mandaat}
            stappen={stappen}
            betrokken={directeurBetrokken(detail.partijen.filter(({ rol, tot }) => rol === 'aangeklaagde' && !tot))}
          />
        </>
      }
    />
  )
}
