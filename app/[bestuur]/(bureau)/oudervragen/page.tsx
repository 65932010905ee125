import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OudervragenVak } from '@/components/oudervraag/oudervragen-vak'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Vragen over ouders' }

export default async function OudervragenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const vragen = await listOudervragen(actor)
  if (!vragen) notFound()
  return (
    <>
      <PageHead
        title="Vragen over ouders"
        lead="Een leerling onder de 18 praat met de vertrouwenspersoon. Soms is het beter dat de ouders dat nog niet horen. U beslist. U hoort geen naam, en vraag daar ook niet naar."
      />
      <Section title="Aan u voorgelegd" wide first>
        {vragen.length > 0 ? (
          <OudervragenVak bestuurId={bestuur} vragen={vragen} today={actor.today} />
        ) : (
          <Row>
            <EmptyState heading="h3">
              <p>Er is u niets voorgelegd.</p>
            </EmptyState>
          </Row>
        )}
      </Section>
    </>
  )
}
