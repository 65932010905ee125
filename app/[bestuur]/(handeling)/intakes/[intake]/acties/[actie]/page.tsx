import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isOpen } from '@/lib/domain/actie/actie.rules'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteActieForm } from './complete-actie.form'

export const metadata: Metadata = { title: 'Actie afronden' }

type Params = Promise<{ bestuur: string; intake: string; actie: string }>

export default async function CompleteActiePage({ params }: { params: Params }) {
  const { bestuur, intake: id, actie: actieId } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  const actie = intake?.acties.find((one) => one.id === actieId && isOpen(one))
  if (!intake || !actie) notFound()
  return <CompleteActieForm intake={intake} actie={actie} today={actor.today} />
}
