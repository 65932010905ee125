import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { watDeServerWeet } from '@/lib/domain/toegang/wat-de-server-weet'
import { Kort } from './kort'
import { TabelUitleg } from './tabel-uitleg'

export const metadata: Metadata = { title: 'Wat de server weet' }

export default function WatDeServerWeetPage() {
  return (
    <PublicShell>
      <PageHead
        title="Wat de server weet"
        lead="Wat mensen aan een vertrouwenspersoon vertellen, zit op slot voordat het bij ons komt. Hier leest u wat wij wel weten, waarom, en hoe lang."
      />
      <Kort />
      {watDeServerWeet.map(({ titel, intro, tabellen }) => (
        <Section key={titel} title={titel} wide>
          <p className="row">
            <span className="body">{intro}</span>
          </p>
          {Object.entries(tabellen).map(([naam, tabel]) => (
            <TabelUitleg key={naam} naam={naam} tabel={tabel} />
          ))}
        </Section>
      ))}
    </PublicShell>
  )
}
