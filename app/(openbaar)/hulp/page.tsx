import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { routes } from '@/lib/kernel/routes'

export const metadata: Metadata = { title: 'Hulp' }

export default function HulpPage() {
  return (
    <PublicShell>
      <PageHead title="Hulp" lead="De vragen die het vaakst komen." />
      <Section title="Ik ben mijn wachtzin kwijt">
        <p>
          Gebruik uw twaalf herstelwoorden en uw telefoon.{' '}
          <TextLink href={routes.herstellen}>Toegang herstellen</TextLink>. Zijn ook de woorden weg? Dan kunt u een
          nieuw account krijgen, maar niemand kan uw oude zaken nog openen.
        </p>
      </Section>
      <Section title="Ik ben mijn telefoon kwijt">
        <p>
          Log in met een van uw tien reservecodes, of gebruik uw wachtzin en herstelwoorden.{' '}
          <TextLink href={routes.herstellen}>Toegang herstellen</TextLink>.
        </p>
      </Section>
      <Section title="Mijn scherm ging op slot">
        <p>
          Als u een kwartier niets doet, gaat Geborgen op slot. Wat u typte, is verzegeld bewaard. Vul uw wachtzin in en
          u gaat verder waar u was.
        </p>
      </Section>
      <Section title="Wat staat er op linnen?">
        <p>
          Alles met een zandkleurige achtergrond is verzegeld: alleen u kunt het lezen. Wat op wit staat, zoals een
          datum of een keuze uit een lijst, kent de server wel.
        </p>
      </Section>
      <Section title="Welke browser heb ik nodig?">
        <p>
          Chrome of Edge vanaf versie 133, Firefox vanaf 130 of Safari vanaf 17. Wij testen in Chrome en Firefox, niet
          in Safari. Zet uitbreidingen van de browser uit op een gedeelde laptop: die kunnen meelezen.
        </p>
      </Section>
    </PublicShell>
  )
}
