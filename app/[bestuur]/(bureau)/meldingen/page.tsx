import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { filterOf } from '@/components/melding/filter'
import { MeldingenLijst } from '@/components/melding/meldingen-lijst'
import { listMeldingen } from '@/lib/domain/melding/melding.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Meldingen' }

type MeldingenPageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MeldingenPage({ params, searchParams }: MeldingenPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  if (!may(actor, 'melding:read')) notFound()
  const filter = filterOf(await searchParams)
  const lijst = await listMeldingen(actor, filter)
  return <MeldingenLijst bestuurId={bestuur} filter={filter} mayRecord={may(actor, 'melding:record')} {...lijst} />
}
