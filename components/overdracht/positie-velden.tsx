import { loyaliteiten } from '@/lib/domain/dossier/dossier'
import { loyaliteitTekst } from '@/lib/domain/dossier/dossier.texts'
import { Choice } from '../form/choice'
import { Choices } from '../form/choices'
import { FieldGroup } from '../form/field-group'
import { errorFor } from '../form/form-values'
import { optiesVan } from '../form/opties'
import { Notice } from '../ui/notice'
import type { useSealedForm } from '../vault/use-sealed-form'

type Waarden = { eigenKind: boolean; loyaliteit: string[]; besluit: string }
type PositieVeldenProps = {
  f: Pick<ReturnType<typeof useSealedForm<Waarden, unknown>>, 'values' | 'errors' | 'choice' | 'choices' | 'tick'>
  eigenSchool: boolean
}

/** Before accepting, what is asked before opening: own children's school, loyalty, and what she decides (R-DOS-4). */
export function PositieVelden({ f, eigenSchool }: PositieVeldenProps) {
  const twijfel = f.values.loyaliteit.length > 0
  return (
    <>
      <FieldGroup id="eigenKind" label="Uw eigen kind" error={errorFor(f.errors, 'eigenKind')}>
        <Choice
          {...f.tick('eigenKind')}
          id="eigenKind-ja"
          label="Mijn kind zit op deze school"
          hint={eigenSchool ? 'Dit staat ook in uw eigen gegevens.' : 'Alleen u ziet dit antwoord terug.'}
        />
      </FieldGroup>
      <Choices
        {...f.choices('loyaliteit')}
        label="Wat geldt voor u?"
        hint="Kies alles wat klopt. Klopt er niets? Laat dit dan leeg."
        optional
        options={optiesVan(loyaliteiten, loyaliteitTekst)}
      />
      <div role="status">
        {twijfel || f.values.eigenKind ? (
          <Notice kind="attention">
            <p>Neem dit dossier liever niet over. De klager moet erop kunnen rekenen dat u naast hem staat.</p>
          </Notice>
        ) : null}
      </div>
      {twijfel ? (
        <Choices
          {...f.choice('besluit')}
          label="Wat besluit u?"
          options={[
            { value: 'overdragen', label: 'Ik neem het niet over' },
            { value: 'doorgaan', label: 'Ik begeleid deze klacht toch zelf' },
          ]}
        />
      ) : null}
    </>
  )
}
