import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Afdruk } from '@/components/afschrift/afdruk'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Afdrukken' }

type Params = Promise<{ bestuur: string; dossierId: string }>

export default async function AfdrukkenPage({ params }: { params: Params }) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail) notFound()
  return <Afdruk detail={detail} today={actor.today} {...((await getAfzender(actor)) ?? notFound())} />
}
