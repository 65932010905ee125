import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { jaarUit } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { getJaarverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { answerJaarverslagAction } from './answer-jaarverslag.action'
import { AnswerJaarverslagForm } from './answer-jaarverslag.form'

export const metadata: Metadata = { title: 'Reageren op het jaarverslag' }

type BeantwoordenPageProps = { params: Promise<{ bestuur: string; schooljaar: string }> }

export default async function BeantwoordenPage({ params }: BeantwoordenPageProps) {
  const { bestuur, schooljaar: naam } = await params
  const actor = await requireActor(bestuur)
  const schooljaar = jaarUit(naam)
  const verslag = schooljaar && may(actor, 'jaarverslag:answer') && (await getJaarverslag(actor, schooljaar))
  if (!verslag) notFound()
  const { versie } = verslag
  const action = answerJaarverslagAction.bind(null, bestuur)
  return <AnswerJaarverslagForm action={action} bestuurId={bestuur} schooljaar={verslag.schooljaar} versie={versie} />
}
