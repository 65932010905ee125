import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RouteBlad } from '@/components/routesjabloon/route-blad'
import { getPestenBij } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { sjabloonSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { getSjabloon } from '@/lib/domain/routesjabloon/routesjabloon.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Klachtroute' }

type RouteBladPageProps = {
  params: Promise<{ bestuur: string; sjabloon: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function RouteBladPage({ params, searchParams }: RouteBladPageProps) {
  const { bestuur, sjabloon } = await params
  const actor = await requireActor(bestuur)
  const soort = sjabloonSoorten.find((one) => one === sjabloon)
  const schoolId = (await searchParams).school ?? null
  const detail = soort ? await getSjabloon(actor, { soort, schoolId }) : null
  if (!detail) notFound()
  const pesten = schoolId ? await getPestenBij(actor, schoolId) : null
  return <RouteBlad bestuurId={bestuur} detail={detail} pesten={pesten} />
}
