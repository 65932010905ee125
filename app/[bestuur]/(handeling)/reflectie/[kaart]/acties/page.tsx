import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordActie } from '@/components/actie/record-actie'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { getReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { recordActieAction } from './record-actie.action'

export const metadata: Metadata = { title: 'Actie bij een reflectiekaart' }

const wie = ['ik', 'school', 'bestuur', 'ander'] as const

export default async function ReflectieActiePage({ params }: { params: Promise<{ bestuur: string; kaart: string }> }) {
  const { bestuur, kaart: id } = await params
  const actor = await requireActor(bestuur)
  const kaart = await getReflectie(actor, id)
  if (!kaart) notFound()
  return (
    <RecordActie
      view={kaart.sealed}
      caption={kaarten[kaart.onderwerp].titel}
      terugHref={routes.reflectie(bestuur, id)}
      wie={wie}
      action={recordActieAction.bind(null, bestuur)}
    />
  )
}
