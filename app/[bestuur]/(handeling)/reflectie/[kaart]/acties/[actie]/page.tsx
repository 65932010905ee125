import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isOpen } from '@/lib/domain/actie/actie.rules'
import { getReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteActieForm } from './complete-actie.form'

export const metadata: Metadata = { title: 'Actie afronden' }

type Params = Promise<{ bestuur: string; kaart: string; actie: string }>

export default async function ReflectieActieAfrondenPage({ params }: { params: Params }) {
  const { bestuur, kaart: id, actie: actieId } = await params
  const actor = await requireActor(bestuur)
  const kaart = await getReflectie(actor, id)
  const actie = kaart?.acties.find((one) => one.id === actieId && isOpen(one))
  if (!kaart || !actie) notFound()
  return <CompleteActieForm kaart={kaart} actie={actie} today={actor.today} />
}
