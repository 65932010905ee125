import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { doelgroepen, nevenfuncties } from '@/lib/domain/aanstelling/aanstelling'
import { doelgroepTekst, nevenfunctieTekst } from '@/lib/domain/aanstelling/aanstelling.texts'

type VeldenProps = { choices: (name: string) => { name: string; error?: string; defaultValue?: string | string[] } }

const jaNee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** Three facts, not one: in dienst or not, intern or extern, and for whom (R-AANST-1). */
export function AdviserVelden({ choices }: VeldenProps) {
  return (
    <>
      <Choices
        {...choices('soort')}
        label="Intern of extern?"
        options={[
          { value: 'intern', label: 'Intern', hint: 'Hoort bij een school of bij het bestuur.' },
          { value: 'extern', label: 'Extern', hint: 'Komt van buiten, zoals van een GGD of een eigen praktijk.' },
        ]}
      />
      <Choices
        {...choices('doelgroep')}
        type="checkbox"
        label="Voor wie is deze persoon er?"
        options={optiesVan(doelgroepen, doelgroepTekst)}
      />
      <Choices
        {...choices('voordracht')}
        label="Heeft een benoemingsadviescommissie deze persoon voorgedragen?"
        optional
        options={jaNee}
      />
    </>
  )
}

/** For who listens to people: what else he does there may stand in the way (R-AANST-3). */
export function HelperVelden({ choices }: VeldenProps) {
  return (
    <>
      <Choices
        {...choices('inDienst')}
        label="Is deze persoon in dienst van een school of van het bestuur?"
        hint="Wie in dienst is, moet een mogelijk zedenmisdrijf tegen een leerling bij het bestuur melden."
        options={jaNee}
      />
      <Choices
        {...choices('nevenfuncties')}
        type="checkbox"
        label="Doet deze persoon ook ander werk bij dit bestuur?"
        optional
        options={nevenfuncties.map((value) => ({ value, label: nevenfunctieTekst[value] }))}
      />
    </>
  )
}
