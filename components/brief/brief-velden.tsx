import type { BriefSoort } from '@/lib/domain/brief/brief'
import { type Briefveld, briefvelden } from '@/lib/domain/brief/briefvelden.data'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { BriefForm } from './use-brief-form'

/** The fields of one letter. All may stay empty: a concept keeps what there is. */
export function BriefVelden({ f, soort }: { f: Pick<BriefForm, 'text' | 'choice'>; soort: BriefSoort }) {
  return (
    <>
      {briefvelden[soort].map((veld) => (
        <Veld key={veld.veld} f={f} veld={veld} />
      ))}
      <SealNote />
    </>
  )
}

function Veld({
  f,
  veld: { veld, label, vorm, hint, opties = {} },
}: {
  f: Pick<BriefForm, 'text' | 'choice'>
  veld: Briefveld
}) {
  if (vorm === 'dag') return <DateText {...f.text(veld)} label={label} hint={hint} inputMode="text" />
  if (vorm === 'tekst') return <TextArea {...f.text(veld)} label={label} hint={hint} rows={4} />
  if (vorm === 'regel') return <TextInput {...f.text(veld)} label={label} hint={hint} autoComplete="off" />
  const options = Object.entries(opties).map(([value, one]) => ({ value, label: one }))
  return <Choices {...f.choice(veld)} label={label} hint={hint} options={options} />
}
