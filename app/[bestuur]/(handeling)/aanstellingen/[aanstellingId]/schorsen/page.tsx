import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesluitPagina } from '@/components/aanstelling/besluit-pagina'
import { CombinatieRegels } from '@/components/aanstelling/combinatie-regels'
import { IdForm } from '@/components/aanstelling/id-form'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import { gevolgenVanSchorsen } from '@/lib/domain/aanstelling/gevolgen.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { suspendAanstellingAction } from './suspend-aanstelling.action'

export const metadata: Metadata = { title: 'Aanstelling schorsen' }

type SchorsenPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function SchorsenPage({ params }: SchorsenPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  if (detail?.aanstelling.status !== 'actief' || !may(actor, 'aanstelling:suspend')) notFound()
  return (
    <BesluitPagina
      bestuurId={bestuur}
      bereik={await getBereik(actor, aanstellingId)}
      detail={detail}
      title="Aanstelling schorsen"
      lead="Een schorsing sluit de toegang meteen."
      gevolgen={gevolgenVanSchorsen(detail.aanstelling)}
    >
      <CombinatieRegels combinaties={detail.combinaties} />
      <IdForm action={suspendAanstellingAction.bind(null, bestuur)} name="aanstellingId" id={aanstellingId} final>
        Schors deze aanstelling
      </IdForm>
    </BesluitPagina>
  )
}
