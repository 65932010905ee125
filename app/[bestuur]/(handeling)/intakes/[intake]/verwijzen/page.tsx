import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { listOntvangersFor } from '@/lib/domain/intake/intake-form.queries'
import { isId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReferIntakeForm } from './refer-intake.form'

export const metadata: Metadata = { title: 'Doorverwijzen' }

type Params = Promise<{ bestuur: string; intake: string }>

export default async function ReferIntakePage({ params }: { params: Params }) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake) notFound()
  if (intake.status !== 'open') redirect(routes.intake(bestuur, id))
  const ontvangers = await listOntvangersFor(actor, intake)
  return <ReferIntakeForm intake={intake} ontvangers={ontvangers} today={actor.today} />
}
