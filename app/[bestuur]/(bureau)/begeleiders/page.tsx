import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VoorAangeklaagden } from '@/components/begeleiding/voor-aangeklaagden'
import { listBegeleiders } from '@/lib/domain/begeleiding/begeleiding.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Voor aangeklaagden' }

export default async function BegeleidersPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const scholen = await listBegeleiders(actor)
  if (!scholen) notFound()
  return <VoorAangeklaagden bestuurId={bestuur} scholen={scholen} route={may(actor, 'routesjabloon:read')} />
}
