import type { BriefSoort } from '@/lib/domain/brief/brief'
import { ontbreektIn } from '@/lib/domain/brief/brief.rules'
import { type Briefveld, briefvelden } from '@/lib/domain/brief/briefvelden.data'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { BriefForm } from './use-brief-form'

/** The fields of one letter. All may stay empty: a concept keeps what there is. */
export function BriefVelden({ f, soort }: { f: Pick<BriefForm, 'text' | 'choice'>; soort: BriefSoort }) {
  const asked = ontbreektIn(soort, {}).filter(({ aard }) => aard === 'vereist')
  return (
    <>
      {briefvelden[soort].map((veld) => (
        <Veld key={veld.veld} f={f} veld={veld} optional={!asked.some((one) => one.veld === veld.veld)} />
      ))}
      <SealNote />
    </>
  )
}

type VeldProps = { f: Pick<BriefForm, 'text' | 'choice'>; veld: Briefveld; optional: boolean }

function Veld({ f, veld: { veld, vorm, opties = {}, ...over }, optional }: VeldProps) {
  const texts = { label: over.label, hint: over.hint, optional }
  if (vorm === 'dag') return <DateText {...f.text(veld)} {...texts} inputMode="text" />
  if (vorm === 'tekst') return <TextArea {...f.text(veld)} {...texts} rows={4} />
  if (vorm === 'regel') return <TextInput {...f.text(veld)} {...texts} autoComplete="off" />
  const options = Object.entries(opties).map(([value, label]) => ({ value, label }))
  return <Choices {...f.choice(veld)} {...texts} options={options} />
}
