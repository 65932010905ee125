import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AvgOpen } from '@/components/toezicht/avg-open'
import { GebeurtenisLijst } from '@/components/toezicht/gebeurtenis-lijst'
import { KiesDag } from '@/components/toezicht/kies-dag'
import { ToegangLijst } from '@/components/toezicht/toegang-lijst'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { listAvgtermijnen } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { getToezicht } from '@/lib/domain/toezicht/toezicht.queries'
import { formatDatum, parseDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Toezicht' }

type FgPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ op?: string | string[] }> }

export default async function FgPage({ params, searchParams }: FgPageProps) {
  const [{ bestuur }, { op: gevraagd }] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  const getypt = typeof gevraagd === 'string' ? gevraagd.trim() : ''
  const op = getypt ? parseDatum(getypt, actor.today) : null
  const [toezicht, termijnen] = [await getToezicht(actor, op ?? undefined), await listAvgtermijnen(actor)]
  if (!toezicht) notFound()
  const { toegang, gebeurtenissen, ziekte, bewaren } = toezicht
  return (
    <>
      <PageHead
        title="Toezicht"
        lead="Wie toegang had, en wanneer. Wat is vernietigd. Of AVG-verzoeken op tijd een antwoord kregen. Van een zaak ziet u hier niets, ook niet hoeveel het er zijn."
      />
      <AvgOpen bestuurId={bestuur} termijnen={termijnen ?? []} today={actor.today} />
      <Section title="Wie kon iets openen" wide>
        <KiesDag action={routes.fg(bestuur)} getypt={getypt} fout={getypt !== '' && op === null} />
        <ToegangLijst regels={toegang} caption={op ? `Op ${formatDatum(op)}` : 'Nu en eerder'} />
      </Section>
      <GebeurtenisLijst
        title="Wat toegang gaf of nam"
        leeg="Er is nog niemand binnengelaten of buitengesloten."
        gebeurtenissen={gebeurtenissen}
      />
      <GebeurtenisLijst
        title="Overgenomen bij ziekte"
        leeg="Niemand nam een dossier over bij ziekte."
        gebeurtenissen={ziekte}
      />
      <Section title="Bewaren en vernietigen" stack>
        <p>
          Een gesloten dossier gaat weg {maanden(bewaren.bewaarMaanden)} nadat het in het jaarverslag is geteld, en in
          elk geval {bewaren.bewaarMaximum} maanden na het afsluiten. Wie stopt, heeft {bewaren.afwikkelDagen} dagen om
          zaken over te dragen of te vernietigen.
        </p>
        <p>
          <TextLink href={routes.vernietigen(bestuur)}>Bekijk de bewijzen van wat is vernietigd</TextLink>
        </p>
      </Section>
      <Section title="Register van verwerkingen" stack>
        <p>Het register dat de AVG vraagt, gemaakt uit wat Geborgen echt bewaart.</p>
        <p>
          <TextLink href={routes.verwerkingsregister(bestuur)}>Bekijk of druk het register af</TextLink>
        </p>
      </Section>
    </>
  )
}

function maanden(aantal: number): string {
  if (aantal === 0) return 'meteen'
  return aantal === 1 ? 'één maand' : `${aantal} maanden`
}
