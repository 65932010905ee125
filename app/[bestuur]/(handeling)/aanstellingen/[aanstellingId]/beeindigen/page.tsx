import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesluitPagina } from '@/components/aanstelling/besluit-pagina'
import { getAfscheid } from '@/lib/domain/aanspreekpunt/afscheid.queries'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { keepsZaken } from '@/lib/domain/aanstelling/aanstelling.rules'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import { gevolgenVanBeeindigen } from '@/lib/domain/aanstelling/gevolgen.texts'
import { getInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { requireActor } from '@/lib/platform/auth/actor'
import { EndAanstellingForm } from './end-aanstelling.form'

export const metadata: Metadata = { title: 'Aanstelling beëindigen' }

type BeeindigenPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function BeeindigenPage({ params }: BeeindigenPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  const instellingen = await getInstellingen(actor)
  if (!detail || !instellingen || !may(actor, 'aanstelling:end')) notFound()
  const { aanstelling } = detail
  if (aanstelling.status === 'beeindigd') notFound()
  return (
    <BesluitPagina
      bestuurId={bestuur}
      bereik={await getBereik(actor, aanstellingId)}
      detail={detail}
      title={aanstelling.status === 'voorbereid' ? 'Aanstelling intrekken' : 'Aanstelling beëindigen'}
      lead="Lees eerst wat er gebeurt."
      gevolgen={gevolgenVanBeeindigen(aanstelling, instellingen.nu.afwikkelDagen)}
      afscheid={(await getAfscheid(actor, aanstellingId)) ?? []}
    >
      <EndAanstellingForm
        bestuurId={bestuur}
        aanstellingId={aanstellingId}
        gepland={aanstelling.status === 'actief'}
        zaken={aanstelling.status === 'actief' && keepsZaken(aanstelling.rol)}
      />
    </BesluitPagina>
  )
}
