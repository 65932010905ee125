import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AnswerMaatregelForm } from './answer-maatregel.form'

export const metadata: Metadata = { title: 'Vastleggen wat deze persoon zei' }

type VoorleggenPageProps = { params: Promise<{ bestuur: string; rehabilitatieId: string; maatregelId: string }> }

export default async function VoorleggenPage({ params }: VoorleggenPageProps) {
  const { bestuur, rehabilitatieId, maatregelId } = await params
  const actor = await requireActor(bestuur)
  const rehabilitatie = await getRehabilitatie(actor, rehabilitatieId)
  const maatregel = rehabilitatie?.maatregelen.find(({ id }) => id === maatregelId)
  if (!rehabilitatie || !maatregel) notFound()
  if (rehabilitatie.afgerondOp || maatregel.antwoord) redirect(routes.rehabilitatie(bestuur, rehabilitatieId))
  return <AnswerMaatregelForm bestuurId={bestuur} rehabilitatie={rehabilitatie} maatregel={maatregel} />
}
