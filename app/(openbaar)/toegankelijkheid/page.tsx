import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'

export const metadata: Metadata = { title: 'Toegankelijkheid' }

export default function ToegankelijkheidPage() {
  return (
    <PublicShell>
      <PageHead
        title="Toegankelijkheid"
        lead="Geborgen moet werken voor iedereen: met toetsenbord, schermlezer, grote letters of een kleine telefoon."
      />
      <Section title="Waar wij naar streven">
        <p>
          Wij houden ons aan WCAG 2.2, niveau AA. Bij elke wijziging controleert een programma de pagina’s die een
          gebruiker tegenkomt. Een onderzoek door mensen met een beperking is nog niet gedaan.
        </p>
      </Section>
      <Section title="Wat wij weten dat beter moet">
        <p>Brieven in PDF hebben geen kopjes voor schermlezers. Van elke brief is daarom ook een gewone pagina.</p>
      </Section>
      <Section title="Loopt u ergens op vast?">
        <p>Vertel het de beheerder van uw bestuur. Die geeft het aan ons door.</p>
      </Section>
    </PublicShell>
  )
}
