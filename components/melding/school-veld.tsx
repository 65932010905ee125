import { Choices } from '../form/choices'
import { Field } from '../form/field'
import { fieldAria } from '../form/field-aria'

export type SchoolOptie = { id: string; naam: string; sector: string }

type SchoolVeldProps = {
  scholen: readonly SchoolOptie[]
  waarde: string
  error: string | undefined
  onKies: (schoolId: string) => void
}

const [name, label] = ['schoolId', 'Bij welke school hoort dit?']

/** A few schools as choices, many as a list to pick from. */
export function SchoolVeld({ scholen, waarde, error, onKies }: SchoolVeldProps) {
  if (scholen.length <= 8)
    return (
      <Choices
        name={name}
        label={label}
        error={error}
        defaultValue={waarde}
        onChange={(event) => onKies(event.currentTarget.value)}
        options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
    )
  return (
    <Field id={name} label={label} error={error}>
      <select
        {...fieldAria(name, { error })}
        className="input input--medium"
        defaultValue={waarde}
        onChange={(event) => onKies(event.currentTarget.value)}
      >
        <option value="">Kies een school</option>
        {scholen.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </Field>
  )
}
