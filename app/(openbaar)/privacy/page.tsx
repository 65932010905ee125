import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyPage() {
  return (
    <PublicShell>
      <PageHead title="Privacy" lead="Wat iemand aan een vertrouwenspersoon vertelt, is van die twee." />
      <Section title="Wie kan een verhaal lezen?">
        <p>
          Alleen de contactpersoon of vertrouwenspersoon die het opschreef, of aan wie het met toestemming is
          doorgegeven. Een collega, de directeur, het bestuur, de beheerder en wie de server beheert kunnen dat niet.
        </p>
      </Section>
      <Section title="Wat weet de server wel?">
        <p>
          Datums, keuzes uit een lijst en wie wanneer iets opende.{' '}
          <TextLink href={routes.watDeServerWeet}>Hier staat elke kolom</TextLink>, waarom die er is en hoe lang.
        </p>
      </Section>
      <Section title="Cookies">
        <p>Er is één cookie, om ingelogd te blijven. Er zijn geen andere partijen op deze pagina’s.</p>
      </Section>
      <Section title="Uw rechten">
        <p>
          Staat er iets over u in Geborgen? Vraag inzage, verbetering of wissen bij de vertrouwenspersoon, of bij de
          functionaris gegevensbescherming van het schoolbestuur. U krijgt binnen een maand antwoord.
        </p>
      </Section>
    </PublicShell>
  )
}
