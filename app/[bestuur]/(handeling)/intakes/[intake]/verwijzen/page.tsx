import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { stapTitel } from '@/components/intake/stap-tekst'
import { verwijsStappen } from '@/components/intake/verwijs-waarden'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { listOntvangersFor } from '@/lib/domain/intake/intake-form.queries'
import { isId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { ReferIntakeForm } from './refer-intake.form'

type Props = { params: Promise<{ bestuur: string; intake: string }>; searchParams: Promise<{ stap?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: stapTitel(Number((await searchParams).stap) || 1, verwijsStappen) }
}

export default async function ReferIntakePage({ params }: Props) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake) notFound()
  if (intake.status !== 'open') redirect(routes.intake(bestuur, id))
  const ontvangers = await listOntvangersFor(actor, intake)
  return <ReferIntakeForm intake={intake} ontvangers={ontvangers} today={actor.today} />
}
