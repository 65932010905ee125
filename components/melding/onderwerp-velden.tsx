import { gedragingen, type Probleemgebied, partijen, probleemgebieden } from '@/lib/domain/melding/melding'
import { gebiedTekst, gedragingTekst, partijenTekst } from '@/lib/domain/melding/melding.texts'
import { verwijsTekst } from '@/lib/domain/melding/triage.texts'
import { Choices } from '../form/choices'
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
        options={probleemgebieden.map((value) => ({ value, label: gebiedTekst[value] }))}
      />
      {asksGedrag(form.values) ? (
        <Choices
          {...form.choices('gedragingen')}
          label="Om welk gedrag gaat het?"
          hint="Kies alles wat past."
          optional
          options={gedragingen.map((value) => ({ value, label: gedragingTekst[value] }))}
        />
      ) : null}
      {chosen.includes('seksueel') ? (
        <Choices
          {...form.choice('partijen')}
          label="Tussen wie gebeurde het?"
          hint="Dat bepaalt welke weg er is."
          options={partijen.map((value) => ({ value, label: partijenTekst[value] }))}
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
