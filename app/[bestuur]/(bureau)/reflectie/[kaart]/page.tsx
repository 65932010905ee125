import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReflectieBlad } from '@/components/reflectie/reflectie-blad'
import { getReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Reflectiekaart' }

export default async function KaartPage({ params }: { params: Promise<{ bestuur: string; kaart: string }> }) {
  const { bestuur, kaart: id } = await params
  const actor = await requireActor(bestuur)
  const kaart = await getReflectie(actor, id)
  if (!kaart) notFound()
  return <ReflectieBlad kaart={kaart} today={actor.today} />
}
