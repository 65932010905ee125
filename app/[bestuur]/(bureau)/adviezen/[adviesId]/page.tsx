import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdviesBlad } from '@/components/advies/advies-blad'
import { getAdvies } from '@/lib/domain/advies/advies.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Advies' }

export default async function AdviesPage({ params }: { params: Promise<{ bestuur: string; adviesId: string }> }) {
  const { bestuur, adviesId } = await params
  const actor = await requireActor(bestuur)
  const advies = await getAdvies(actor, adviesId)
  if (!advies) notFound()
  const terug = may(actor, 'directietafel:read')
    ? { href: routes.directietafel(bestuur), tekst: 'Directietafel' }
    : { href: routes.adviezen(bestuur), tekst: 'Alle adviezen' }
  return <AdviesBlad bestuurId={bestuur} advies={advies} today={actor.today} terug={terug} />
}
