import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { intakeStappen } from '@/components/intake/intake-stappen'
import { stapTitel } from '@/components/intake/stap-tekst'
import { getIntakeForm } from '@/lib/domain/intake/intake-form.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { OpenIntakeForm } from './open-intake.form'

type Props = { params: Promise<{ bestuur: string; concept: string }>; searchParams: Promise<{ stap?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: stapTitel(Number((await searchParams).stap) || 1, intakeStappen) }
}

export default async function NieuweIntakePage({ params }: Props) {
  const { bestuur, concept } = await params
  const actor = await requireActor(bestuur)
  const form = isId(concept) ? await getIntakeForm(actor) : null
  if (!form) notFound()
  return <OpenIntakeForm bestuurId={bestuur} conceptId={concept} today={actor.today} {...form} />
}
