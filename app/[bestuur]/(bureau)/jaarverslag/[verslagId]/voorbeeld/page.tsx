import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Voorbeeld } from '@/components/jaarverslag/voorbeeld'
import { getConcept } from '@/lib/domain/jaarverslag/jaarverslag.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Wat kan een directeur opmaken?' }

type VoorbeeldPageProps = {
  params: Promise<{ bestuur: string; verslagId: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function VoorbeeldPage({ params, searchParams }: VoorbeeldPageProps) {
  const { bestuur, verslagId } = await params
  const actor = await requireActor(bestuur)
  const concept = await getConcept(actor, verslagId)
  if (!concept) notFound()
  const { id, voorproef } = concept
  if (!voorproef) redirect(routes.jaarverslagConcept(bestuur, id))
  return <Voorbeeld bestuurId={bestuur} concept={{ id, voorproef }} school={(await searchParams).school} />
}
