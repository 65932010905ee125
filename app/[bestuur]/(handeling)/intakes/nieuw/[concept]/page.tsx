import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getIntakeForm } from '@/lib/domain/intake/intake-form.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { OpenIntakeForm } from './open-intake.form'

export const metadata: Metadata = { title: 'Nieuwe intake' }

type Params = Promise<{ bestuur: string; concept: string }>

export default async function NieuweIntakePage({ params }: { params: Params }) {
  const { bestuur, concept } = await params
  const actor = await requireActor(bestuur)
  const form = isId(concept) ? await getIntakeForm(actor) : null
  if (!form) notFound()
  return <OpenIntakeForm bestuurId={bestuur} conceptId={concept} today={actor.today} {...form} />
}
