import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'

/** After giving: the paper for the safe, shown once. Without words the present paper stays good. */
export function AmbtCode({ naam, words, next }: { naam: string; words: readonly string[]; next: string }) {
  if (words.length === 0)
    return (
      <>
        <Notice role="status">
          <p>De sleutel is doorgegeven. De code in de kluis blijft dezelfde.</p>
        </Notice>
        <ButtonLink href={next}>Terug naar uw tafel</ButtonLink>
      </>
    )
  const numbered = words.map((word, at) => ({ nr: at + 1, word }))
  return (
    <>
      <Notice role="status" title="De sleutel is gemaakt">
        <p>Druk deze twaalf woorden nu af. Zij worden niet bewaard en niet nog eens getoond.</p>
      </Notice>
      <h2>Code voor de kluis van het bestuur</h2>
      <p>Ambt: {naam}.</p>
      <ol className="numbers words">
        {numbered.map(({ nr, word }) => (
          <li key={nr}>{word}</li>
        ))}
      </ol>
      <p>
        Met deze woorden opent het bestuur wat voor dit ambt bestemd is, als niemand dat meer kan. Leg het papier in een
        gesloten envelop in de kluis. Vernietig een eerder papier van dit ambt: dat werkt niet meer.
      </p>
      <div className="no-print">
        <ButtonRow>
          <Button onClick={() => window.print()}>Druk af</Button>
          <ButtonLink href={next} variant="second">
            De code ligt in de kluis
          </ButtonLink>
        </ButtonRow>
      </div>
    </>
  )
}
