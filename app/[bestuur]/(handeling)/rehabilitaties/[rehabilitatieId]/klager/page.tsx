import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { availableActs } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { DecideKlagermaatregelForm } from './decide-klagermaatregel.form'

export const metadata: Metadata = { title: 'Besluiten over de klager' }

type KlagerPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string }> }

export default async function KlagerPage({ params }: KlagerPageProps) {
  const { bestuur, rehabilitatieId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  if (!rehabilitatie) notFound()
  if (!availableActs(actor, rehabilitatie).includes('klagermaatregel'))
    redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <DecideKlagermaatregelForm bestuurId={bestuur} rehabilitatie={rehabilitatie} today={actor.today} />
}
