import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { listSchoolgidsen } from '@/lib/domain/schoolgids/schoolgids.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Schoolgids' }

export default async function SchoolgidsenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const scholen = await listSchoolgidsen(actor)
  if (!scholen) notFound()
  return (
    <>
      <PageHead
        title="Schoolgids"
        lead="Per school een tekst over klachten: bij wie mensen terechtkunnen, en hoe een formele klacht gaat."
      />
      <Section title="Kies een school" first>
        {scholen.length === 0 ? (
          <EmptyState heading="h3">
            <p>Er is nog geen school.</p>
          </EmptyState>
        ) : (
          <ul className="bullets">
            {scholen.map(({ id, naam }) => (
              <li key={id}>
                <TextLink href={routes.schoolgids(bestuur, id)}>{naam}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {may(actor, 'schoolgids:agree') ? (
        <Section title="Uw eigen naam" stack>
          <p>Of uw naam in de schoolgids staat, bepaalt u zelf.</p>
          <p>
            <TextLink href={routes.schoolgidsAkkoord(bestuur)}>Bekijk of verander uw keuze</TextLink>
          </p>
        </Section>
      ) : null}
    </>
  )
}
