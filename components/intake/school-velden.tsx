import { Choices } from '../form/choices'
import { DateFields } from '../form/date-fields'
import type { IntakeVelden } from './velden'

export type SchoolOptie = { id: string; naam: string; sector: string }

export function SchoolVelden({ f, scholen }: { f: IntakeVelden; scholen: readonly SchoolOptie[] }) {
  return (
    <>
      <DateFields
        {...f.date('aangemeldOp')}
        known
        {...f.foutDatum('aangemeldOp')}
        label="Wanneer kwam de klager bij u?"
        hint="Bijvoorbeeld 22 11 2026."
        unknown
      />
      <Choices
        {...f.choice('schoolId')}
        error={f.fout('schoolId')}
        label="Om welke school gaat het?"
        hint="U ziet de scholen waar u contactpersoon bent."
        options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
    </>
  )
}
