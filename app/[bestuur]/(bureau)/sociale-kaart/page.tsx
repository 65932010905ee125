import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SocialeKaart } from '@/components/socialekaart/sociale-kaart'
import { zoekvraagOf } from '@/components/socialekaart/zoekvraag'
import { getSocialeKaart } from '@/lib/domain/socialekaart/socialekaart.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Sociale kaart' }

type SocialeKaartPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SocialeKaartPage({ params, searchParams }: SocialeKaartPageProps) {
  const { bestuur } = await params
  const kaart = await getSocialeKaart(await requireActor(bestuur))
  if (!kaart) notFound()
  return <SocialeKaart bestuurId={bestuur} vraag={zoekvraagOf(await searchParams)} kaart={kaart} />
}
