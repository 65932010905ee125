import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesluitPagina } from '@/components/aanstelling/besluit-pagina'
import { CombinatieRegels } from '@/components/aanstelling/combinatie-regels'
import { IdForm } from '@/components/aanstelling/id-form'
import { Voordrachten } from '@/components/aanstelling/voordrachten'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { gevolgenVanBevestigen } from '@/lib/domain/aanstelling/gevolgen.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { confirmAanstellingAction } from './confirm-aanstelling.action'

export const metadata: Metadata = { title: 'Aanstelling bevestigen' }

type BevestigenPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function BevestigenPage({ params }: BevestigenPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  if (detail?.aanstelling.status !== 'voorbereid' || !may(actor, 'aanstelling:confirm')) notFound()
  return (
    <BesluitPagina
      bestuurId={bestuur}
      detail={detail}
      title="Aanstelling bevestigen"
      lead="Klopt alles? Dan krijgt deze persoon toegang."
      gevolgen={gevolgenVanBevestigen(detail.aanstelling)}
    >
      <CombinatieRegels combinaties={detail.combinaties} />
      <Voordrachten aanstelling={detail.aanstelling} voordrachten={detail.voordrachten} />
      <IdForm action={confirmAanstellingAction.bind(null, bestuur)} name="aanstellingId" id={aanstellingId}>
        Bevestig deze aanstelling
      </IdForm>
    </BesluitPagina>
  )
}
