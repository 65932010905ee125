'use client'

import { type Actie, actieWie } from '@/lib/domain/actie/actie'
import { wieTekst } from '@/lib/domain/actie/actie.texts'
import { Choices } from '../form/choices'
import { DateFields } from '../form/date-fields'
import { optiesVan } from '../form/opties'
import { TextInput } from '../form/text-input'
import type { ActieWaarden } from './actie-waarden'

const zonderAangeklaagde = actieWie.filter((wie) => wie !== 'aangeklaagde')

type ActieVeldenProps = {
  prefix: string
  waarden: ActieWaarden
  /** Who can do it, where not everyone of a case can. */
  wie?: readonly Actie['wie'][]
  onChange: (next: ActieWaarden) => void
  fout: (field: string) => string | undefined
  foutDatum: (field: string) => Pick<Parameters<typeof DateFields>[0], 'error' | 'invalid'>
}

export function ActieVelden(props: ActieVeldenProps) {
  const { prefix, waarden, wie = zonderAangeklaagde, onChange, fout, foutDatum } = props
  const named = { name: `${prefix}-uiterlijk` }
  return (
    <>
      <TextInput
        sealed
        id={`${prefix}-wat`}
        label="Wat gaat er gebeuren?"
        hint="Begin met een werkwoord. Bijvoorbeeld: bellen met de klager."
        value={waarden.wat}
        onChange={(event) => onChange({ ...waarden, wat: event.currentTarget.value })}
        error={fout(`${prefix}-wat`)}
      />
      <Choices
        name={`${prefix}-wie`}
        label="Wie doet dit?"
        options={optiesVan(wie, wieTekst)}
        defaultValue={waarden.wie}
        onChange={(event) => onChange({ ...waarden, wie: event.currentTarget.value })}
        error={fout(`${prefix}-wie`)}
      />
      {['', 'ik', 'klager'].includes(waarden.wie) ? null : (
        <TextInput
          sealed
          id={`${prefix}-doorWie`}
          label="Naam of functie"
          optional
          width="medium"
          value={waarden.doorWie}
          onChange={(event) => onChange({ ...waarden, doorWie: event.currentTarget.value })}
          error={fout(`${prefix}-doorWie`)}
        />
      )}
      <DateFields
        {...named}
        sealed
        known
        optional
        label="Wanneer moet het klaar zijn?"
        hint="Bijvoorbeeld 4 12 2026. Deze datum ziet u terug bij Vandaag."
        defaultValue={waarden.uiterlijk}
        onChange={({ currentTarget }) => {
          const part = currentTarget.id.slice(`${prefix}-uiterlijk-`.length)
          onChange({ ...waarden, uiterlijk: { ...waarden.uiterlijk, [part]: currentTarget.value } })
        }}
        {...foutDatum(`${prefix}-uiterlijk`)}
      />
    </>
  )
}
