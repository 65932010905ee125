import type { ChangeEventHandler } from 'react'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import { requireFree } from '@/lib/domain/klachtroute/klachtroute.rules'
import { type StapSoort, stapSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { Field } from '../form/field'
import { fieldAria } from '../form/field-aria'
import { stapNaam } from './stap-titel'

type StapKeuzeProps = {
  name: string
  defaultValue: string
  error?: string
  onChange: ChangeEventHandler<HTMLInputElement>
  /** The steps of the sjabloon, in its order. */
  voorzien: readonly StapSoort[]
  stappen: readonly Routestap[]
}

export function StapKeuze({ name, defaultValue, error, onChange, voorzien, stappen }: StapKeuzeProps) {
  const texts = { error, hint: 'Eerst de stappen die bij dit onderwerp horen. Een andere stap mag ook.' }
  const vrij = (soort: StapSoort) => requireFree(soort, stappen).ok
  return (
    <Field id={name} label="Welke stap?" {...texts}>
      <select
        {...fieldAria(name, texts)}
        className="input input--medium"
        defaultValue={defaultValue}
        onChange={onChange as unknown as ChangeEventHandler<HTMLSelectElement>}
      >
        <option value="">Kies een stap</option>
        <Groep label="Bij dit onderwerp" soorten={voorzien.filter(vrij)} />
        <Groep
          label="Andere stappen"
          soorten={stapSoorten.filter((soort) => vrij(soort) && !voorzien.includes(soort))}
        />
      </select>
    </Field>
  )
}

function Groep({ label, soorten }: { label: string; soorten: readonly StapSoort[] }) {
  if (soorten.length === 0) return null
  return (
    <optgroup label={label}>
      {soorten.map((soort) => (
        <option key={soort} value={soort}>
          {stapNaam(soort)}
        </option>
      ))}
    </optgroup>
  )
}
