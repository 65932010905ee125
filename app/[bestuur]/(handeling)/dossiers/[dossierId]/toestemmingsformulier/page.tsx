import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { requireActor } from '@/lib/platform/auth/actor'
import { Toestemmingsformulier } from './toestemmingsformulier'

export const metadata: Metadata = { title: 'Toestemmingsformulier' }

type Props = { params: Promise<{ bestuur: string; dossierId: string }>; searchParams: Promise<{ soort?: string }> }

export default async function ToestemmingsformulierPage({ params, searchParams }: Props) {
  const { bestuur, dossierId } = await params
  const gevraagd = (await searchParams).soort
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail) notFound()
  const soort = toestemmingSoorten.find((one) => one === gevraagd) ?? 'dossier_aanleggen'
  return (
    <Toestemmingsformulier
      detail={detail}
      soort={soort}
      today={actor.today}
      {...((await getAfzender(actor)) ?? notFound())}
    />
  )
}
