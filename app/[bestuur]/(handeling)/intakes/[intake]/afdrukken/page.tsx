import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IntakeBrief } from '@/components/intake/intake-brief'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Intake afdrukken' }

type Params = Promise<{ bestuur: string; intake: string }>

export default async function IntakeAfdrukkenPage({ params }: { params: Params }) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake) notFound()
  return <IntakeBrief intake={intake} today={actor.today} />
}
