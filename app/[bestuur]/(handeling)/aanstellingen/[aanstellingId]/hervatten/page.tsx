import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesluitPagina } from '@/components/aanstelling/besluit-pagina'
import { CombinatieRegels } from '@/components/aanstelling/combinatie-regels'
import { IdForm } from '@/components/aanstelling/id-form'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { gevolgenVanHervatten } from '@/lib/domain/aanstelling/gevolgen.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { resumeAanstellingAction } from './resume-aanstelling.action'

export const metadata: Metadata = { title: 'Aanstelling hervatten' }

type HervattenPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function HervattenPage({ params }: HervattenPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  if (detail?.aanstelling.status !== 'geschorst' || !may(actor, 'aanstelling:resume')) notFound()
  return (
    <BesluitPagina
      bestuurId={bestuur}
      detail={detail}
      title="Aanstelling hervatten"
      lead="De schorsing is dan voorbij."
      gevolgen={gevolgenVanHervatten(detail.aanstelling)}
    >
      <CombinatieRegels combinaties={detail.combinaties} />
      <IdForm action={resumeAanstellingAction.bind(null, bestuur)} name="aanstellingId" id={aanstellingId}>
        Hervat deze aanstelling
      </IdForm>
    </BesluitPagina>
  )
}
