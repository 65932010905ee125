import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Leesblad } from '@/components/jaarverslag/leesblad'
import { jaarUit } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { getJaarverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Jaarverslag' }

type LezenPageProps = {
  params: Promise<{ bestuur: string; schooljaar: string }>
  searchParams: Promise<{ versie?: string; school?: string }>
}

export default async function LezenPage({ params, searchParams }: LezenPageProps) {
  const { bestuur, schooljaar: naam } = await params
  const { versie, school } = await searchParams
  const actor = await requireActor(bestuur)
  const schooljaar = jaarUit(naam)
  const verslag = schooljaar && (await getJaarverslag(actor, schooljaar, versie ? Number(versie) : undefined))
  if (!verslag) notFound()
  return <Leesblad bestuurId={bestuur} verslag={verslag} school={school} mayAnswer={may(actor, 'jaarverslag:answer')} />
}
