import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TellKlagermaatregelForm } from './tell-klagermaatregel.form'

export const metadata: Metadata = { title: 'Vastleggen dat deze persoon het weet' }

type VertellenPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string; maatregelId: string }> }

export default async function VertellenPage({ params }: VertellenPageProps) {
  const { bestuur, rehabilitatieId, maatregelId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  const maatregel = rehabilitatie?.klagermaatregelen.find(({ id }) => id === maatregelId)
  if (!rehabilitatie || !maatregel) notFound()
  if (maatregel.verteldOp) redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <TellKlagermaatregelForm bestuurId={bestuur} rehabilitatie={rehabilitatie} maatregel={maatregel} />
}
