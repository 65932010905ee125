import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { stappen } from '@/lib/domain/formeleklacht/formeleklacht'
import { getFormeleklacht } from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { mogelijkeStappen } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AdvanceFormeleklachtForm } from './advance-formeleklacht.form'

export const metadata: Metadata = { title: 'Stap van een formele klacht vastleggen' }

type VerderPageProps = {
  params: Promise<{ bestuur: string; dossierId: string; klachtId: string }>
  searchParams: Promise<{ stap?: string }>
}

export default async function VerderPage({ params, searchParams }: VerderPageProps) {
  const { bestuur, dossierId, klachtId } = await params
  const { stap: asked } = await searchParams
  const actor = await requireActor(bestuur)
  const [dossier, klacht] = await Promise.all([
    getDossier(actor, dossierId),
    getFormeleklacht(actor, dossierId, klachtId),
  ])
  const stap = stappen.find((one) => one === asked)
  if (!dossier || !klacht || !stap) notFound()
  if (!mogelijkeStappen(klacht).includes(stap)) redirect(routes.formeleKlacht(bestuur, dossierId, klachtId))
  return <AdvanceFormeleklachtForm dossier={dossier} klacht={klacht} stap={stap} today={actor.today} />
}
