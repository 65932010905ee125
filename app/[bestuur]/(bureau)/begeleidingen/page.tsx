import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BegeleidingLijst } from '@/components/begeleiding/begeleiding-lijst'
import { listBegeleidingen } from '@/lib/domain/begeleiding/begeleiding.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Begeleidingen' }

export default async function BegeleidingenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listBegeleidingen(actor)
  if (!regels) notFound()
  return <BegeleidingLijst bestuurId={bestuur} regels={regels} mayRecord={may(actor, 'begeleiding:record')} />
}
