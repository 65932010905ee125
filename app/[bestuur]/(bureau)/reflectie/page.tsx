import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { listReflecties } from '@/lib/domain/reflectie/reflectie.queries'
import { keuzeTekst } from '@/lib/domain/reflectie/reflectie.texts'
import { schooljaarTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { schooljaarOf } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Reflectie' }

export default async function ReflectiePage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const keuzes = await listReflecties(actor)
  if (!keuzes) notFound()
  return (
    <>
      <PageHead
        title="Reflectie"
        lead="Acht kaarten om na te denken over uw eigen werk. Wat u opschrijft, staat op slot. Niemand anders leest het, en het komt niet in het jaarverslag."
      />
      <Section title={`Schooljaar ${schooljaarTekst(schooljaarOf(actor.today))}`} wide first>
        <Agenda>
          {keuzes.map((keuze, nr) => (
            <AgendaItem
              key={keuze.onderwerp}
              when={`Kaart ${nr + 1}`}
              task={kaarten[keuze.onderwerp].titel}
              href={keuze.id ? routes.reflectie(bestuur, keuze.id) : routes.reflectieNieuw(bestuur, keuze.onderwerp)}
              meta={keuzeTekst(keuze)}
            />
          ))}
        </Agenda>
      </Section>
    </>
  )
}
