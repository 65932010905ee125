import type { ChangeEventHandler } from 'react'
import type { Ingang } from '@/lib/domain/socialekaart/socialekaart'
import { soortTekst } from '@/lib/domain/socialekaart/socialekaart.texts'
import { Field } from '../form/field'
import { fieldAria } from '../form/field-aria'

type DoelVeldProps = {
  name: string
  defaultValue: string
  error?: string
  onChange: ChangeEventHandler<HTMLInputElement>
  eigen: readonly Ingang[]
  landelijk: readonly Ingang[]
}

export function DoelVeld({ name, defaultValue, error, onChange, eigen, landelijk }: DoelVeldProps) {
  const texts = { error, hint: 'Staat de hulp er niet bij? Zet haar eerst op de sociale kaart.' }
  return (
    <Field id={name} label="Naar wie verwijst u?" {...texts}>
      <select
        {...fieldAria(name, texts)}
        className="input input--medium"
        defaultValue={defaultValue}
        onChange={onChange as unknown as ChangeEventHandler<HTMLSelectElement>}
      >
        <option value="">Kies uit de sociale kaart</option>
        <Groep label="Op school en in de buurt" herkomst="eigen" ingangen={eigen} />
        <Groep label="In het hele land" herkomst="landelijk" ingangen={landelijk} />
      </select>
    </Field>
  )
}

type GroepProps = { label: string; herkomst: 'eigen' | 'landelijk'; ingangen: readonly Ingang[] }

function Groep({ label, herkomst, ingangen }: GroepProps) {
  if (ingangen.length === 0) return null
  return (
    <optgroup label={label}>
      {ingangen.map(({ id, naam, soort }) => (
        <option key={id} value={`${herkomst}:${id}`}>
          {herkomst === 'eigen' ? `${naam} (${soortTekst[soort].toLowerCase()})` : naam}
        </option>
      ))}
    </optgroup>
  )
}
