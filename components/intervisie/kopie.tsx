import { useState } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { routes } from '@/lib/kernel/routes'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type KopieProps = { dossier: DossierDetail; zinnen: readonly string[]; onWeg: () => Promise<void> }

/** What may be taken along: no number of the case, no date, no sender. */
export function Kopie({ dossier, zinnen, onWeg }: KopieProps) {
  const [gekopieerd, setGekopieerd] = useState(false)
  const kopieer = async () => {
    await navigator.clipboard.writeText(zinnen.join(' '))
    setGekopieerd(true)
  }
  return (
    <>
      <PageHead title="Een situatie om over na te denken" lead="Vertrouwelijk. Voor de intervisiegroep." />
      <Section title="Wat er speelt" first stack>
        <p className="sealed">{zinnen.join(' ')}</p>
      </Section>
      <div className="no-print">
        <Section title="Meenemen" stack>
          <ButtonRow>
            <Button onClick={() => void kopieer()}>Kopieer de tekst</Button>
            <Button variant="second" onClick={() => window.print()}>
              Druk af
            </Button>
          </ButtonRow>
          <p role="status">{gekopieerd ? 'De tekst staat op het klembord.' : ''}</p>
          <p>
            <TextLink href={routes.dossier(dossier.sealed.bestuurId, dossier.id)} onClick={() => void onWeg()}>
              Klaar, gooi de kopie weg
            </TextLink>
          </p>
        </Section>
      </div>
    </>
  )
}
