import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { SealedBlock } from '../ui/sealed-block'
import { Section } from '../ui/section'
import { SealedText } from '../vault/sealed-text'

export function Achtergrond({ kern, akkoord }: { kern: DossierKern; akkoord: boolean }) {
  const texts = [
    { title: 'De klacht, nog niet samen vastgesteld', text: akkoord ? '' : kern.klachtdefinitie },
    { title: 'Toelichting', text: kern.toelichting },
    { title: 'Uit de melding', text: kern.uitMelding },
    { title: 'Over uw eigen positie', text: [kern.positie, kern.extern].filter(Boolean).join('\n\n') },
  ].filter(({ text }) => text)
  return texts.map(({ title, text }) => (
    <Section key={title} title={title}>
      <SealedBlock>
        <div className="stack">
          <SealedText>{text}</SealedText>
        </div>
      </SealedBlock>
    </Section>
  ))
}
