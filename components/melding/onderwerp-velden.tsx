import { gedragingen, type Probleemgebied, partijen, probleemgebieden } from '@/lib/domain/melding/melding'
import { gebiedTekst, gedragingTekst, partijenTekst } from '@/lib/domain/melding/melding.texts'
import { verwijsTekst } from '@/lib/domain/melding/triage.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import type { TriageForm } from './triage-form'
import { asksGedrag } from './triage-waarden'

/** What it is about; several can apply (R-TRI-2). In what is sexual the parties decide the route. */
export function OnderwerpVelden({ form }: { form: TriageForm }) {
  const chosen = form.values.probleemgebieden
  const wegen = chosen.flatMap((gebied) => verwijsTekst[gebied as Probleemgebied] ?? [])
  return (
    <>
      <h2 className="section">Waar gaat het over?</h2>
      <Choices
        {...form.choices('probleemgebieden')}
        label="Kies alles wat past"
        options={optiesVan(probleemgebieden, gebiedTekst)}
      />
      {asksGedrag(form.values) ? (
        <Choices
          {...form.choices('gedragingen')}
          label="Om welk gedrag gaat het?"
          hint="Kies alles wat past."
          optional
          options={optiesVan(gedragingen, gedragingTekst)}
        />
      ) : null}
      {chosen.includes('seksueel') ? (
        <Choices
          {...form.choice('partijen')}
          label="Tussen wie gebeurde het?"
          hint="Dat bepaalt welke weg er is."
          options={optiesVan(partijen, partijenTekst)}
        />
      ) : null}
      {wegen.length > 0 ? (
        <ul className="bullets">
          {wegen.map((weg) => (
            <li key={weg}>{weg}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
