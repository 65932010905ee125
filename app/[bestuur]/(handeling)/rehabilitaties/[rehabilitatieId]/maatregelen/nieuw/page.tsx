import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ProposeMaatregelForm } from './propose-maatregel.form'

export const metadata: Metadata = { title: 'Maatregel opschrijven' }

type MaatregelNieuwPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function MaatregelNieuwPage({ params }: MaatregelNieuwPageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  if (!availableActs(actor, rehabilitatie).includes('maatregel'))
    redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <ProposeMaatregelForm bestuurId={bestuur} rehabilitatie={rehabilitatie} today={actor.today} />
}
