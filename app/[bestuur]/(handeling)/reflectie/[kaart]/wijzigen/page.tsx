import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendReflectieForm } from './amend-reflectie.form'

export const metadata: Metadata = { title: 'Reflectiekaart aanpassen' }

export default async function WijzigenPage({ params }: { params: Promise<{ bestuur: string; kaart: string }> }) {
  const { bestuur, kaart: id } = await params
  const actor = await requireActor(bestuur)
  const kaart = await getReflectie(actor, id)
  if (!kaart) notFound()
  return <AmendReflectieForm kaart={kaart} />
}
