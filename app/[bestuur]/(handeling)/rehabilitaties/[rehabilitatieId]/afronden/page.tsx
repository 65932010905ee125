import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteRehabilitatieForm } from './complete-rehabilitatie.form'

export const metadata: Metadata = { title: 'Herstel afronden' }

type AfrondenPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function AfrondenPage({ params }: AfrondenPageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  if (!availableActs(actor, rehabilitatie).includes('complete'))
    redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <CompleteRehabilitatieForm bestuurId={bestuur} rehabilitatie={rehabilitatie} />
}
