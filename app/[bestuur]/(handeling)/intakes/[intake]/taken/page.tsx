import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { TickTakenForm } from './tick-taken.form'

export const metadata: Metadata = { title: 'Uw taken' }

type Params = Promise<{ bestuur: string; intake: string }>

export default async function TickTakenPage({ params }: { params: Params }) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake || intake.status === 'afgerond') notFound()
  const { nummer, revisie, takenGedaan } = intake
  return <TickTakenForm bestuurId={bestuur} intakeId={id} nummer={nummer} revisie={revisie} gedaan={takenGedaan} />
}
