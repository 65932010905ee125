import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { isOnderwerp } from '@/lib/domain/reflectie/reflectie.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordReflectieForm } from './record-reflectie.form'

export const metadata: Metadata = { title: 'Reflectiekaart invullen' }

type Props = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ kaart?: string }> }

export default async function ReflectieNieuwPage({ params, searchParams }: Props) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const { kaart = '' } = await searchParams
  if (!isOnderwerp(kaart) || !may(actor, 'reflectie:record')) notFound()
  const filled = await findReflectie(actor, kaart)
  if (filled) redirect(routes.reflectie(bestuur, filled))
  return <RecordReflectieForm bestuurId={bestuur} onderwerp={kaart} />
}
