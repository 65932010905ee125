import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isOpen } from '@/lib/domain/actie/actie.rules'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { EvaluateIntakeForm } from './evaluate-intake.form'

export const metadata: Metadata = { title: 'Terugkijken' }

type Params = Promise<{ bestuur: string; intake: string }>

export default async function EvaluateIntakePage({ params }: { params: Params }) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake || intake.status === 'afgerond') notFound()
  return <EvaluateIntakeForm intake={intake} openActies={intake.acties.filter(isOpen).length} />
}
