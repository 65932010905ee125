import { routes } from '@/lib/kernel/routes'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'

export type OpPapier = { kenmerk: string; woorden: readonly string[] }
export type Vervanger = { accountId: string; naam: string; mail: string }

type PapierBladProps = {
  bestuurId: string
  dossierId: string
  papier: OpPapier
  vervangers: readonly Vervanger[]
  schoolNaam: string
}

/** What the klager takes home: it stands on the screen once, and on paper. No name of the klager, and not what it is about. */
export function PapierBlad({ bestuurId, dossierId, papier, vervangers, schoolNaam }: PapierBladProps) {
  const woorden = papier.woorden.map((woord, at) => ({ nr: at + 1, woord }))
  return (
    <Row>
      <div className="stack">
        <div className="no-print stack">
          <Notice role="status" title="Het papier is gemaakt">
            <p>Druk het nu af en geef het aan de klager. De woorden worden niet bewaard en niet nog eens getoond.</p>
            <p>Had de klager al een papier? Dat werkt niet meer. De klager kan het verscheuren.</p>
          </Notice>
          <ButtonRow>
            <Button onClick={() => window.print()}>Druk af</Button>
            <ButtonLink href={routes.dossier(bestuurId, dossierId)} variant="second">
              De klager heeft het papier
            </ButtonLink>
          </ButtonRow>
          <p className="meta">
            Vroeg u nog geen toestemming voor overdracht bij ziekte?{' '}
            <TextLink href={routes.dossierAct(bestuurId, dossierId, 'toestemmingen/nieuw')}>
              Leg die vast als de klager haar geeft
            </TextLink>
            . De klager kan dat ook later doen, bij de vervanger.
          </p>
        </div>
        <h1 className="form-title">Als uw vertrouwenspersoon ziek wordt</h1>
        <p>
          Met dit papier kan een vervanger u verder helpen. Zonder dit papier kan niemand anders lezen wat u vertelde. U
          beslist zelf of u het geeft.
        </p>
        <h2>Naar wie gaat u?</h2>
        <ul className="bullets">
          {vervangers.map(({ accountId, naam, mail }) => (
            <li key={accountId}>
              {naam}, vertrouwenspersoon van {schoolNaam}: {mail}
            </li>
          ))}
        </ul>
        <h2>Kenmerk</h2>
        <p className="code">{papier.kenmerk}</p>
        <h2>De acht woorden</h2>
        <ol className="numbers words">
          {woorden.map(({ nr, woord }) => (
            <li key={nr}>{woord}</li>
          ))}
        </ol>
        <h2>Wat gebeurt er dan?</h2>
        <ul className="bullets">
          <li>Geef de vervanger het kenmerk en de acht woorden. Doe dat zelf, niet via iemand anders.</li>
          <li>Uw eigen vertrouwenspersoon krijgt bericht en kan drie dagen lang nee zeggen.</li>
          <li>Daarna leest de vervanger uw dossier en neemt contact met u op.</li>
          <li>Bent u nu in gevaar? Wacht niet. Bel 112, of Veilig Thuis: 0800 2000, dag en nacht.</li>
        </ul>
        <p>
          Bewaar dit papier op een veilige plek. Wilt u dit niet meer? Verscheur het. Raakt u het kwijt, dan maakt uw
          vertrouwenspersoon een nieuw papier.
        </p>
      </div>
    </Row>
  )
}
