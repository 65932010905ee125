import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AandachtLijst } from '@/components/toestemming/aandacht-lijst'
import { listToestemmingen } from '@/lib/domain/dossier/toestemmingen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Toestemmingen' }

export default async function ToestemmingenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'dossier:read')) notFound()
  return <AandachtLijst bestuurId={bestuur} {...(await listToestemmingen(actor))} />
}
