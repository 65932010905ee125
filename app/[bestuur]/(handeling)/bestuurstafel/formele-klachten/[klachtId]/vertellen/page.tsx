import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { TellBestuursklachtForm } from './tell-bestuursklacht.form'

export const metadata: Metadata = { title: 'Vastleggen wie het weet' }

export default async function VertellenPage({ params }: { params: Promise<{ bestuur: string; klachtId: string }> }) {
  const { bestuur, klachtId } = await params
  const actor = await requireActor(bestuur)
  const klacht = await getBestuursklacht(actor, klachtId)
  if (!klacht) notFound()
  if (klacht.berichten.every(({ verteldOp }) => verteldOp)) redirect(routes.bestuursklacht(bestuur, klachtId))
  return <TellBestuursklachtForm bestuurId={bestuur} klacht={klacht} today={actor.today} />
}
