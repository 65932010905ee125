import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StrafbareFeiten } from '@/components/strafbaar/strafbare-feiten'
import { vraagOf } from '@/components/strafbaar/vraag'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Strafbare feiten' }

type StrafbareFeitenPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ dag?: string; tot?: string }>
}

export default async function StrafbareFeitenPage({ params, searchParams }: StrafbareFeitenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const tenant = await getBestuur(actor)
  if (!tenant) notFound()
  return <StrafbareFeiten vraag={vraagOf(await searchParams, actor.today)} grondslag={tenant.grondslag} />
}
