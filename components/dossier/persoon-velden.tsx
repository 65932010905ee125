import { minderjarigOn } from '@/lib/domain/dossier/dossier.rules'
import { categorieen, type Minderjarig, minderjarigheden } from '@/lib/domain/melding/melding'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import { type Datum, parseDatum } from '@/lib/kernel/datum'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { FieldGroup } from '../form/field-group'
import { errorFor } from '../form/form-values'
import { optiesVan } from '../form/opties'
import { Select } from '../form/select'
import { TextInput } from '../form/text-input'
import { Button } from '../ui/button'
import type { PersoonWaarden } from './persoon-waarden'

type PersoonVeldenProps = {
  at: number
  persoon: PersoonWaarden
  titel: string
  today: Datum
  errors: readonly FieldError[]
  onChange: (next: PersoonWaarden) => void
  onRemove?: () => void
}

const leeftijden: Record<Minderjarig, string> = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' }

/** One person: name, hoedanigheid, reach; what he is at school, and whether he is under 18 (R-MIN-2). */
export function PersoonVelden({ at, persoon, titel, today, errors, onChange, onRemove }: PersoonVeldenProps) {
  const id = (field: string) => `personen.${at}.${field}`
  const born = parseDatum(persoon.geboortedatum, today)
  const voorstel = minderjarigOn(born, today)
  const text = (field: 'naam' | 'hoedanigheid' | 'bereikbaar') => ({
    sealed: true as const,
    id: id(field),
    value: persoon[field],
    error: errorFor(errors, id(field)),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...persoon, [field]: event.currentTarget.value }),
  })
  return (
    <FieldGroup id={`personen.${at}`} label={titel}>
      <div className="form due">
        <TextInput {...text('naam')} label="Naam" hint={hints[persoon.rol]} width="medium" />
        <TextInput
          {...text('hoedanigheid')}
          label="Wie is dit op school?"
          optional
          hint="Bijvoorbeeld: moeder van Sam uit groep 6, docent gymnastiek."
        />
        <Select
          empty="Kies"
          id={id('categorie')}
          label="Deze persoon is"
          hint="Dit weet de server, voor het jaarverslag zonder namen."
          options={optiesVan(categorieen, categorieTekst)}
          value={persoon.categorie}
          error={errorFor(errors, id('categorie'))}
          onChange={({ currentTarget }) =>
            onChange({ ...persoon, categorie: currentTarget.value as PersoonWaarden['categorie'] })
          }
        />
        <TextInput
          {...text('bereikbaar')}
          label="Hoe bereikt u deze persoon?"
          optional
          hint="En wanneer dat veilig is."
        />
        {persoon.categorie === 'medewerker' || persoon.categorie === 'directie' ? null : (
          <DateText
            sealed
            id={id('geboortedatum')}
            label="Geboortedatum"
            optional
            hint="De server kent deze datum niet. Bijvoorbeeld 22-11-2014."
            value={persoon.geboortedatum}
            error={errorFor(errors, id('geboortedatum'))}
            onChange={({ currentTarget }) => onChange(withBirthday(persoon, currentTarget.value, today))}
          />
        )}
        <Choices
          key={born ? voorstel : 'vrij'}
          name={id('minderjarig')}
          label="Jonger dan 18?"
          hint={born ? 'Dit volgt uit de geboortedatum. Klopt het niet, pas het dan aan.' : undefined}
          options={optiesVan(minderjarigheden, leeftijden)}
          defaultValue={persoon.minderjarig}
          error={errorFor(errors, id('minderjarig'))}
          onChange={({ currentTarget }) =>
            onChange({ ...persoon, minderjarig: currentTarget.value as PersoonWaarden['minderjarig'] })
          }
        />
        {onRemove ? (
          <Button variant="link" onClick={onRemove}>
            {`${titel} weghalen`}
          </Button>
        ) : null}
      </div>
    </FieldGroup>
  )
}

/** The date of birth proposes the answer; the adviser decides. */
function withBirthday(persoon: PersoonWaarden, geboortedatum: string, today: Datum): PersoonWaarden {
  const born = parseDatum(geboortedatum, today)
  return { ...persoon, geboortedatum, ...(born ? { minderjarig: minderjarigOn(born, today) } : {}) }
}

const hints: Record<PersoonWaarden['rol'], string | undefined> = {
  klager: 'Deze naam ziet u terug in uw lijsten. Alleen u kunt hem lezen.',
  aangeklaagde: 'Weet u de naam niet? Schrijf op wat u wel weet.',
  betrokken_leerling: undefined,
  ouder: undefined,
  getuige: undefined,
}
