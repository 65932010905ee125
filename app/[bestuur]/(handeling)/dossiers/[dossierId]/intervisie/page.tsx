import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ShowIntervisieForm } from './show-intervisie.form'

export const metadata: Metadata = { title: 'Kopie voor intervisie' }

export default async function IntervisiePage({ params }: { params: Promise<{ bestuur: string; dossierId: string }> }) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, afzender] = await Promise.all([getDossier(actor, dossierId), getAfzender(actor)])
  if (!dossier || !afzender || !mayHeld(actor, 'intervisie:prepare', dossier)) notFound()
  return <ShowIntervisieForm dossier={dossier} afzender={afzender.afzender} bestuurNaam={afzender.bestuurNaam} />
}
