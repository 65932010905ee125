import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeldcodeStappen } from '@/components/meldcode/meldcode-stappen'
import { getMeldcode } from '@/lib/domain/meldcode/meldcode.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Meldcode' }

type MeldcodePageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ school?: string; zaak?: string }>
}

export default async function MeldcodePage({ params, searchParams }: MeldcodePageProps) {
  const { bestuur } = await params
  const { school = null, zaak = null } = await searchParams
  const blad = await getMeldcode(await requireActor(bestuur), { schoolId: school, objectId: zaak })
  if (!blad) notFound()
  return <MeldcodeStappen bestuurId={bestuur} blad={blad} />
}
