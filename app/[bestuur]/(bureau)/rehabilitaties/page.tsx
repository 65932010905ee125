import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RehabilitatieLijst } from '@/components/rehabilitatie/rehabilitatie-lijst'
import { listRehabilitaties } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Herstel van een goede naam' }

export default async function RehabilitatiesPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const regels = await listRehabilitaties(actor)
  if (!regels) notFound()
  return <RehabilitatieLijst bestuurId={bestuur} regels={regels} mayRecord={may(actor, 'rehabilitatie:record')} />
}
