import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/dossier/back-link'
import { InlichtingStand } from '@/components/inlichting/inlichting-stand'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { canDo } from '@/lib/domain/dossier/dossier.access'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getInlichtingen } from '@/lib/domain/inlichting/inlichting.queries'
import { mayHeld } from '@/lib/domain/toegang/toegang.access'
import { newId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordInlichtingForm } from './record-inlichting.form'

export const metadata: Metadata = { title: 'Wat de aangeklaagde hoorde' }

type InlichtenPageProps = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function InlichtenPage({ params }: InlichtenPageProps) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const [detail, stand] = [await getDossier(actor, dossierId), await getInlichtingen(actor, dossierId)]
  if (!detail || !stand || stand.aangeklaagden.length === 0 || !mayHeld(actor, 'inlichting:record', detail)) notFound()
  const can = canDo('inlichting:record', detail, actor.today).ok
  return (
    <>
      <PageHead
        title="Wat de aangeklaagde hoorde"
        lead="U bent er voor de klager. Toch helpt het de klager als ook de aangeklaagde weet waar hij hulp vindt. Vraag de directie dat te vertellen. Doe het niet zelf."
        kantlijn={<BackLink dossier={detail} />}
      >
        {stand.vanaf ? null : (
          <Notice kind="attention" title="Nu nog niet">
            <p>
              De klager zette nog geen eerste stap. Tot die tijd hoort de aangeklaagde niets. Begin een stap van de
              klachtroute, of leg de formele klacht vast. Daarna kan het.
            </p>
          </Notice>
        )}
      </PageHead>
      <InlichtingStand stand={stand} />
      {stand.vanaf && can ? (
        <Section title="Vastleggen wat er is verteld">
          <RecordInlichtingForm detail={detail} stand={stand} id={newId()} />
        </Section>
      ) : null}
    </>
  )
}
