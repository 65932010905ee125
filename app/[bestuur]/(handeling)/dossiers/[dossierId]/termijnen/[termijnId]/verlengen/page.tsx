import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { isOpen } from '@/lib/domain/termijn/termijn.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ExtendTermijnForm } from './extend-termijn.form'

const title = 'Vastleggen dat er meer tijd is'
export const metadata: Metadata = { title }

type VerlengenPageProps = { params: Promise<{ bestuur: string; dossierId: string; termijnId: string }> }

export default async function VerlengenPage({ params }: VerlengenPageProps) {
  const { bestuur, dossierId, termijnId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, termijnen] = [await getDossier(actor, dossierId), await listTermijnen(actor, dossierId)]
  const termijn = termijnen?.find(({ id }) => id === termijnId)
  if (!dossier || !termijn || !isOpen(termijn) || !mayHeld(actor, 'termijn:extend', dossier)) notFound()
  return (
    <ActPage act="termijn:extend" dossier={dossier} today={actor.today} title={title}>
      <ExtendTermijnForm sealed={dossier.sealed} termijn={termijn} today={actor.today} />
    </ActPage>
  )
}
