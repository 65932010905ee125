import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { schooljaarUit } from '@/components/voorlichting/schooljaar'
import { VoorlichtingBlad } from '@/components/voorlichting/voorlichting-blad'
import { getVoorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Voorlichtingsplan afdrukken' }

type Props = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ jaar?: string }> }

export default async function VoorlichtingAfdrukkenPage({ params, searchParams }: Props) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const plan = await getVoorlichtingsplan(actor, schooljaarUit((await searchParams).jaar, actor.today))
  if (!plan) notFound()
  return <VoorlichtingBlad plan={plan} back={routes.voorlichting(bestuur, plan.schooljaar)} />
}
