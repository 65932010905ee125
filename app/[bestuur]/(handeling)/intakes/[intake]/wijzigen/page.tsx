import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { getIntakeForm } from '@/lib/domain/intake/intake-form.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendIntakeForm } from './amend-intake.form'

export const metadata: Metadata = { title: 'Intake wijzigen' }

type Params = Promise<{ bestuur: string; intake: string }>

export default async function AmendIntakePage({ params }: { params: Params }) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const form = await getIntakeForm(actor)
  const intake = form && isId(id) ? await getIntake(actor, id) : null
  if (!form || !intake || intake.status === 'afgerond') notFound()
  return <AmendIntakeForm intake={intake} scholen={form.scholen} today={actor.today} />
}
