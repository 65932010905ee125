import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfwikkelBlad } from '@/components/afwikkelen/afwikkel-blad'
import { may } from '@/lib/domain/toegang/toegang.access'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import { schooljaarOf } from '@/lib/kernel/datum'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Afwikkelen' }

export default async function AfwikkelenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const afwikkeling = await getAfwikkeling(actor)
  if (!afwikkeling) notFound()
  return (
    <AfwikkelBlad
      bestuurId={bestuur}
      afwikkeling={afwikkeling}
      telt={may(actor, 'bijdrage:file') ? schooljaarOf(actor.today) : null}
    />
  )
}
