import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BereikBlad } from '@/components/aanstelling/bereik-blad'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Hoe bereikt u een vertrouwenspersoon' }

type BereikbaarPageProps = {
  params: Promise<{ bestuur: string; aanstellingId: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function BereikbaarPage({ params, searchParams }: BereikbaarPageProps) {
  const [{ bestuur, aanstellingId }, { school }] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  const bereik = await getBereik(actor, aanstellingId)
  const inspecteur = landelijkeIngangen.find(({ id }) => id === 'vertrouwensinspecteur')
  const regel = bereik?.scholen.find(({ schoolId }) => schoolId === school) ?? bereik?.scholen[0]
  if (!bereik || !regel || !inspecteur) notFound()
  const from = { bestuurId: bestuur, aanstellingId }
  return <BereikBlad {...from} bereik={bereik} regel={regel} inspecteur={inspecteur} today={actor.today} />
}
