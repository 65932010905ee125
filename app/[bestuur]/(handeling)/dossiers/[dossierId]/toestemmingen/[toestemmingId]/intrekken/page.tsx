import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getIntrekking } from '@/lib/domain/intrekking/intrekking.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { WithdrawToestemmingForm } from './withdraw-toestemming.form'

const title = 'Toestemming intrekken'
export const metadata: Metadata = { title }

type ToestemmingenToestemmingIntrekkenPageProps = {
  params: Promise<{ bestuur: string; dossierId: string; toestemmingId: string }>
}

export default async function ToestemmingenToestemmingIntrekkenPage({
  params,
}: ToestemmingenToestemmingIntrekkenPageProps) {
  const { bestuur, dossierId, toestemmingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  const toestemming = detail?.toestemmingen.find(({ id }) => id === toestemmingId)
  const intrekking = toestemming && (await getIntrekking(actor, { dossierId, toestemmingId }))
  if (!detail || !intrekking || !mayHeld(actor, 'toestemming:withdraw', detail)) notFound()
  return (
    <ActPage act="toestemming:withdraw" dossier={detail} today={actor.today} title={title}>
      <WithdrawToestemmingForm dossier={detail} today={actor.today} toestemming={toestemming} intrekking={intrekking} />
    </ActPage>
  )
}
