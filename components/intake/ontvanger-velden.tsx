import type { OntvangerKeuze } from '@/lib/domain/intake/intake'
import { Choices } from '../form/choices'
import { EmptyState } from '../ui/empty-state'
import { ontvangerTekst, waaromNietTekst } from './ontvanger-tekst'
import type { VerwijsVelden } from './velden'

/** To whom; who cannot be chosen now is named with the reason (R-AANST-8). */
export function OntvangerVelden({ f, ontvangers }: { f: VerwijsVelden; ontvangers: readonly OntvangerKeuze[] }) {
  const kiesbaar = ontvangers.filter(({ waaromNiet }) => waaromNiet === null)
  const anderen = ontvangers.filter(({ waaromNiet }) => waaromNiet !== null)
  return (
    <>
      {kiesbaar.length === 0 ? (
        <EmptyState title="Er is nu niemand naar wie u kunt verwijzen">
          <p>
            Vraag het bestuur wie de vertrouwenspersoon van deze school is. U kunt de klager ook een telefoonnummer
            geven.
          </p>
          <p>
            Kan het niet wachten? De vertrouwensinspecteur luistert naar leerlingen, ouders en medewerkers:{' '}
            <span className="nr">0900 111 3 111</span>, op werkdagen van 8.00 tot 17.00 uur.
          </p>
        </EmptyState>
      ) : (
        <Choices
          {...f.choice('naar')}
          error={f.fout('naar')}
          label="Vertrouwenspersoon"
          hint="Vraag de klager bij wie die zich veilig voelt. Een externe vertrouwenspersoon werkt niet voor de school."
          options={kiesbaar.map((ontvanger) => ({
            value: ontvanger.accountId,
            label: ontvanger.naam,
            hint: ontvangerTekst(ontvanger),
          }))}
        />
      )}
      {anderen.length > 0 ? (
        <section className="stack">
          <h2 className="as-h3">Nu niet te kiezen</h2>
          <ul className="consents">
            {anderen.map((ontvanger) => (
              <li key={ontvanger.accountId}>
                <b>{ontvanger.naam}</b>
                <span className="meta">{waaromNietTekst(ontvanger)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
