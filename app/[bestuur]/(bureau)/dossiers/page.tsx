import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DossierLijst } from '@/components/dossier/dossier-lijst'
import { dossierStatussen } from '@/lib/domain/dossier/dossier'
import { listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Dossiers' }

type DossiersPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ status?: string; pagina?: string }>
}

export default async function DossiersPage({ params, searchParams }: DossiersPageProps) {
  const [{ bestuur }, query] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  if (!may(actor, 'dossier:read')) notFound()
  const status = dossierStatussen.find((one) => one === query.status)
  const pagina = Math.min(Math.max(1, Math.floor(Number(query.pagina)) || 1), 10_000)
  const lijst = await listDossiers(actor, { pagina, status })
  return <DossierLijst bestuurId={bestuur} status={status} pagina={pagina} {...lijst} />
}
