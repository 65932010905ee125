import { PaperList } from '../account/paper-list'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'
import { SealedBlock } from '../ui/sealed-block'
import { TextLink } from '../ui/text-link'

type MeegegevenProps = { words: readonly string[]; naam: string; href: string; onSave: () => void }

export function Meegegeven({ words, naam, href, onSave }: MeegegevenProps) {
  return (
    <div className="stack">
      <Notice role="status" title="Het bestand is gemaakt">
        <p>
          Het staat bij uw downloads en heet <b>{naam}</b>. Zonder de zes woorden kan niemand het openen, ook u niet.
        </p>
      </Notice>
      <h2>De zes woorden</h2>
      <SealedBlock note="Deze woorden staan nergens anders. Verlaat deze pagina pas als de klager ze heeft.">
        <PaperList label="De zes woorden" items={words} />
      </SealedBlock>
      <ul className="bullets">
        <li>Geef het bestand op een USB-stick of stuur het.</li>
        <li>Geef de woorden langs een andere weg: op papier, of aan de telefoon. Nooit in hetzelfde bericht.</li>
        <li>De klager opent het bestand in een gewone browser en vult de woorden in. Internet is niet nodig.</li>
        <li>Wis daarna het bestand uit uw downloads.</li>
      </ul>
      <ButtonRow>
        <Button variant="second" onClick={onSave}>
          Sla het bestand nog eens op
        </Button>
        <TextLink href={href}>Terug naar het dossier</TextLink>
      </ButtonRow>
    </div>
  )
}
