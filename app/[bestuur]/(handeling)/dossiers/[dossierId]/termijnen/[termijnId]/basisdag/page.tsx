import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { TermijnActPage } from '@/components/termijn/termijn-act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { isOpen } from '@/lib/domain/termijn/termijn.rules'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { AmendTermijnForm } from './amend-termijn.form'

const title = 'De begindag wijzigen'
export const metadata: Metadata = { title }

type BasisdagPageProps = { params: Promise<{ bestuur: string; dossierId: string; termijnId: string }> }

export default async function BasisdagPage({ params }: BasisdagPageProps) {
  const { bestuur, dossierId, termijnId } = await params
  const actor = await requireActor(bestuur)
  const [dossier, termijnen] = [await getDossier(actor, dossierId), await listTermijnen(actor, dossierId)]
  const termijn = termijnen?.find(({ id }) => id === termijnId)
  if (!dossier || !termijn || !isOpen(termijn) || !mayHeld(actor, 'termijn:amend', dossier)) notFound()
  return (
    <ActPage act="termijn:amend" dossier={dossier} today={actor.today} title={title}>
      <TermijnActPage dossier={dossier} termijn={termijn} title={title}>
        <AmendTermijnForm bestuurId={bestuur} termijn={termijn} />
      </TermijnActPage>
    </ActPage>
  )
}
