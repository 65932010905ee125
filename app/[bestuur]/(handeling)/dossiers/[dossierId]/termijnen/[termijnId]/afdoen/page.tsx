import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { TermijnActPage } from '@/components/termijn/termijn-act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { isOpen } from '@/lib/domain/termijn/termijn.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { CompleteTermijnForm } from './complete-termijn.form'

const title = 'Vastleggen dat dit is gedaan'
export const metadata: Metadata = { title }

type AfdoenPageProps = { params: Promise<{ bestuur: string; dossierId: string; termijnId: string }> }

export default async function AfdoenPage({ params }: AfdoenPageProps) {
  const { bestuur, dossierId, termijnId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, termijnen] = [await getDossier(actor, dossierId), await listTermijnen(actor, dossierId)]
  const termijn = termijnen?.find(({ id }) => id === termijnId)
  if (!dossier || !termijn || !isOpen(termijn) || !mayHeld(actor, 'termijn:complete', dossier)) notFound()
  return (
    <ActPage act="termijn:complete" dossier={dossier} today={actor.today} title={title}>
      <TermijnActPage dossier={dossier} termijn={termijn} title={title}>
        <CompleteTermijnForm bestuurId={bestuur} termijn={termijn} today={actor.today} />
      </TermijnActPage>
    </ActPage>
  )
}
