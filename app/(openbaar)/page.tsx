import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'
import { currentSession } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Welkom' }

export default async function StartPage() {
  if (await currentSession()) redirect(routes.besturen)
  return (
    <PublicShell>
      <PageHead
        title="Een veilige plek voor wat u is toevertrouwd"
        lead="Geborgen is er voor de vertrouwenspersonen en contactpersonen van scholen. Wat u opschrijft, gaat op slot voordat het uw computer verlaat. Alleen u kunt het openen."
      >
        <ButtonRow>
          <ButtonLink href={routes.inloggen}>Inloggen</ButtonLink>
          <TextLink href={routes.watDeServerWeet}>Wat weet de server wel?</TextLink>
        </ButtonRow>
      </PageHead>
      <Section title="Is er nu gevaar?">
        <p>
          Bel <a href="tel:112">112</a>. Bij zorgen over geweld thuis belt u Veilig Thuis:{' '}
          <a href="tel:08002000">0800 2000</a>, dag en nacht.
        </p>
      </Section>
      <Section title="Bent u leerling, ouder of medewerker?">
        <p>
          Vraag op school wie de contactpersoon of de vertrouwenspersoon is. U kunt ook de vertrouwensinspecteur bellen:{' '}
          <a href="tel:09001113111">0900 111 3 111</a>, op werkdagen van 8.00 tot 17.00 uur.
        </p>
      </Section>
    </PublicShell>
  )
}
