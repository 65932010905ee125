import type { OntvangerKeuze, OverdrachtReden } from '@/lib/domain/overdracht/overdracht'
import { vraagtExtern } from '@/lib/domain/overdracht/overdracht.rules'
import { waaromNietTekst } from '@/lib/domain/overdracht/overdracht.texts'
import { Choices } from '../form/choices'
import { EmptyState } from '../ui/empty-state'

type OntvangerVeldenProps = {
  ontvangers: readonly OntvangerKeuze[]
  reden: string
  keuze: Omit<Parameters<typeof Choices>[0], 'label' | 'options'>
}

/** Why this one cannot be chosen for this reason; null where she can. */
export function waaromNietVoor(one: OntvangerKeuze, reden: string) {
  return reden && vraagtExtern(reden as OverdrachtReden) ? one.waaromNietExtern : one.waaromNiet
}

/** Who can take it over, and of the others why not (R-OVD-1). */
export function OntvangerVelden({ ontvangers, reden, keuze }: OntvangerVeldenProps) {
  const kiesbaar = ontvangers.filter((one) => waaromNietVoor(one, reden) === null)
  const anderen = ontvangers.filter((one) => waaromNietVoor(one, reden) !== null)
  return (
    <>
      {kiesbaar.length > 0 ? (
        <Choices
          {...keuze}
          key={reden}
          label="Aan wie draagt u het over?"
          hint="Bespreek het eerst met de klager. Een externe vertrouwenspersoon werkt niet voor de school."
          options={kiesbaar.map((one) => ({
            value: one.accountId,
            label: one.naam,
            hint: one.soort === 'extern' ? 'Externe vertrouwenspersoon' : 'Interne vertrouwenspersoon',
          }))}
        />
      ) : (
        <EmptyState title="Er is nu niemand die dit dossier kan overnemen">
          <p>Vraag het bestuur wie er nog meer vertrouwenspersoon is voor deze school.</p>
        </EmptyState>
      )}
      {anderen.length > 0 ? (
        <section className="stack">
          <h3>Nu niet te kiezen</h3>
          <ul className="consents">
            {anderen.map((one) => (
              <li key={one.accountId}>
                <b>{one.naam}</b>{' '}
                <span className="meta">{waaromNietTekst[waaromNietVoor(one, reden) ?? 'not_available']}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
