import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { klachtstappen } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { mogelijkeStappen } from '@/lib/domain/bestuursklacht/bestuursklacht.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AdvanceBestuursklachtForm } from './advance-bestuursklacht.form'

export const metadata: Metadata = { title: 'Stap van het bestuur vastleggen' }

type VerderPageProps = {
  params: Promise<{ bestuur: string; klachtId: string }>
  searchParams: Promise<{ stap?: string }>
}

export default async function VerderPage({ params, searchParams }: VerderPageProps) {
  const { bestuur, klachtId } = await params
  const { stap: asked } = await searchParams
  const actor = await requireActor(bestuur)
  const klacht = await getBestuursklacht(actor, klachtId)
  const stap = klachtstappen.find((one) => one === asked)
  if (!klacht || !stap) notFound()
  if (!mogelijkeStappen(klacht, klacht.stappen).includes(stap)) redirect(routes.bestuursklacht(bestuur, klachtId))
  return <AdvanceBestuursklachtForm bestuurId={bestuur} klacht={klacht} stap={stap} today={actor.today} />
}
