import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getBeginteksten } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { BeginJaarverslagForm } from './begin-jaarverslag.form'

export const metadata: Metadata = { title: 'Jaarverslag beginnen' }

type BeginnenPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ schooljaar?: string }> }

export default async function BeginnenPage({ params, searchParams }: BeginnenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const schooljaar = Number((await searchParams).schooljaar)
  const teksten = await getBeginteksten(actor, schooljaar)
  if (!teksten) notFound()
  return <BeginJaarverslagForm bestuurId={bestuur} schooljaar={schooljaar} teksten={teksten} />
}
