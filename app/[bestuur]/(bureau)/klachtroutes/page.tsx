import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SchoolKeuze } from '@/components/routesjabloon/school-keuze'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { AsideSection } from '@/components/ui/aside-section'
import { PageHead } from '@/components/ui/page-head'
import { WithAside } from '@/components/ui/with-aside'
import { listSjablonen } from '@/lib/domain/routesjabloon/routesjabloon.queries'
import { sjabloonTekst, vanTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Klachtroutes' }

type KlachtroutesPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ school?: string }> }

export default async function KlachtroutesPage({ params, searchParams }: KlachtroutesPageProps) {
  const { bestuur } = await params
  const overzicht = await listSjablonen(await requireActor(bestuur), (await searchParams).school ?? null)
  if (!overzicht) notFound()
  const { regels, scholen, school } = overzicht
  const schoolId = school?.id ?? null
  const hrefOf = (id: string | null) => routes.klachtroutes(bestuur, id)
  return (
    <>
      <PageHead
        title="Klachtroutes"
        caption={school?.naam ?? 'Alle scholen'}
        lead="Welke stappen iemand met een klacht kan zetten. Kies een onderwerp om de route te zien of af te drukken."
      />
      <WithAside
        section
        aside={
          <AsideSection title="Voor welke school?">
            <SchoolKeuze scholen={scholen} gekozen={schoolId} hrefOf={hrefOf} />
          </AsideSection>
        }
      >
        <Agenda unordered>
          {regels.map(({ sjabloon }) => (
            <AgendaItem
              key={sjabloon.soort}
              task={sjabloonTekst[sjabloon.soort].naam}
              href={routes.klachtrouteBlad(bestuur, sjabloon.soort, schoolId)}
              meta={[sjabloonTekst[sjabloon.soort].uitleg, vanTekst[sjabloon.van]].filter(Boolean).join(' ')}
            />
          ))}
        </Agenda>
      </WithAside>
    </>
  )
}
