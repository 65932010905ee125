import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActPage } from '@/components/dossier/act-page'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { ChangeKlagerForm } from './change-klager.form'

const title = 'Wie is nu de klager?'
export const metadata: Metadata = { title }

type KlagerWisselenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function KlagerWisselenPage({ params }: KlagerWisselenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getDossier(actor, dossierId)
  if (!detail || !mayHeld(actor, 'klager:change', detail)) notFound()
  return (
    <ActPage act="klager:change" dossier={detail} today={actor.today} title={title}>
      <ChangeKlagerForm dossier={detail} today={actor.today} />
    </ActPage>
  )
}
