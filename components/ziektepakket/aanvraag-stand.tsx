import type { ReactNode } from 'react'
import { gebiedTekst } from '@/lib/domain/melding/melding.texts'
import type { Aanvraag } from '@/lib/domain/ziektepakket/ziektepakket'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Moment } from '../ui/moment'
import { Notice } from '../ui/notice'
import { Acuut } from './acuut'

/** What a deputy may know before she takes it over: enough to see whether she is free to. */
export function AanvraagFeiten({ aanvraag }: { aanvraag: Aanvraag }) {
  const { vanNaam, school, probleemgebieden, gevraagdOp, kenmerk } = aanvraag
  return (
    <Facts>
      <Fact label="Dossier van">{vanNaam}</Fact>
      {school ? <Fact label="School">{school.naam}</Fact> : null}
      {probleemgebieden.length > 0 ? (
        <Fact label="Waarover het gaat">{probleemgebieden.map((gebied) => gebiedTekst[gebied]).join(', ')}</Fact>
      ) : null}
      <Fact label="Kenmerk">{kenmerk}</Fact>
      <Fact label="U vroeg erom op">
        <Moment value={gevraagdOp} />
      </Fact>
    </Facts>
  )
}

export function Wachten({ aanvraag, children }: { aanvraag: Aanvraag; children?: ReactNode }) {
  return (
    <div className="stack">
      <Notice role="status" title="Uw collega heeft nog tijd om nee te zeggen">
        <p>
          U kunt verder vanaf <Moment value={aanvraag.weigerTot} />. Dan staat het ook op Vandaag. U hebt het papier van
          de klager dan weer nodig.
        </p>
      </Notice>
      <AanvraagFeiten aanvraag={aanvraag} />
      <p>Staat u er niet vrij in? Doe dan niets, en zeg tegen de klager naar wie die wel kan gaan.</p>
      <Acuut />
      {children}
    </div>
  )
}

export function Geweigerd({ aanvraag }: { aanvraag: Aanvraag }) {
  return (
    <div className="stack">
      <Notice role="status" title="Uw collega zei nee">
        <p>
          {aanvraag.vanNaam} houdt het dossier. Het papier van de klager met kenmerk {aanvraag.kenmerk} werkt niet meer.
        </p>
      </Notice>
      <p>
        Vertel het de klager. {aanvraag.vanNaam} neemt zelf contact op, en kan met de klager een nieuw papier maken. Wil
        de klager niet wachten? Dan kunt u samen opnieuw beginnen, met een eigen dossier.
      </p>
      <Acuut />
    </div>
  )
}
