import { redirect } from 'next/navigation'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

/** Each new intake has a draft of its own, which the URL names. */
export default async function NieuweIntakePage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  await requireActor(bestuur)
  redirect(routes.intakeConcept(bestuur, newId()))
}
