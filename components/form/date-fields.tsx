import type { ComponentProps, ReactNode } from 'react'
import { classes } from '../ui/classes'
import { Choice } from './choice'
import { type DatePart, dateParts } from './date-part'
import type { FieldTexts } from './field-aria'
import { FieldGroup } from './field-group'

type DateFieldsProps = FieldTexts & {
  /** Fields are `${name}-dag`, `${name}-maand`, `${name}-jaar`, `${name}-onbekend`. */
  name: string
  /** No names on the fields, only ids. */
  sealed?: boolean
  /** Of a sealed form, but a coded fact that the server knows: white, and still without names. */
  known?: boolean
  defaultValue?: Partial<Record<DatePart | 'onbekend', string>>
  /** Which parts the error is about; without it all three. */
  invalid?: readonly DatePart[]
  /** Adds "Ik weet het niet precies", or words of your own. */
  unknown?: boolean | ReactNode
  onChange?: ComponentProps<'input'>['onChange']
}

export function DateFields(props: DateFieldsProps) {
  const { name, sealed, known, defaultValue = {}, invalid = dateParts, unknown, onChange, ...texts } = props
  const named = (part: string) => ({ id: `${name}-${part}`, name: sealed ? undefined : `${name}-${part}`, onChange })
  return (
    <FieldGroup id={name} {...texts}>
      <div className="date">
        {dateParts.map((part) => (
          <div key={part}>
            <label htmlFor={`${name}-${part}`}>{partLabel[part]}</label>
            <input
              {...named(part)}
              type="text"
              className={classes('input', part === 'jaar' ? 'input--year' : 'input--day', sealed && !known && 'sealed')}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={defaultValue[part]}
              aria-required={texts.optional ? undefined : true}
              aria-invalid={texts.error && invalid.includes(part) ? true : undefined}
              aria-describedby={texts.error && invalid.includes(part) ? `${name}-fout` : undefined}
            />
          </div>
        ))}
      </div>
      {unknown ? (
        <div className="choices">
          <Choice
            {...named('onbekend')}
            value="ja"
            label={unknown === true ? 'Ik weet het niet precies' : unknown}
            defaultChecked={defaultValue.onbekend === 'ja'}
          />
        </div>
      ) : null}
    </FieldGroup>
  )
}

const partLabel: Record<DatePart, string> = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }
