import { probleemgebieden } from '@/lib/domain/melding/melding'
import { gebiedTekst } from '@/lib/domain/melding/melding.texts'
import { doelgroepen, ingangSoorten } from '@/lib/domain/socialekaart/socialekaart'
import { doelgroepTekst, soortTekst } from '@/lib/domain/socialekaart/socialekaart.texts'
import { Choices } from '../form/choices'
import { Select } from '../form/select'
import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import type { useOrdinaryForm } from '../form/use-ordinary-form'

type IngangVeldenProps = {
  f: ReturnType<typeof useOrdinaryForm>
  scholen: readonly { id: string; naam: string }[]
}

const soorten = ingangSoorten
  .map((value) => ({ value, label: soortTekst[value] }))
  .sort((a, b) => a.label.localeCompare(b.label, 'nl'))

export function IngangVelden({ f, scholen }: IngangVeldenProps) {
  return (
    <>
      <Select {...f.text('soort')} label="Wie of wat is dit?" empty="Kies uit de lijst" options={soorten} />
      <TextInput
        {...f.text('naam')}
        label="Naam of functie"
        hint="Zet er alleen een naam in als die persoon dat goed vindt."
        autoComplete="off"
      />
      <Select
        {...f.text('schoolId')}
        label="Voor welke school?"
        empty="Voor alle scholen van het bestuur"
        optional
        options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <TextArea {...f.text('waarvoor')} label="Waarvoor kan iemand hier terecht?" rows={3} />
      <TextInput {...f.text('telefoon')} label="Telefoon" optional type="tel" width="medium" autoComplete="off" />
      <TextInput {...f.text('mail')} label="Mailadres" optional type="email" width="medium" autoComplete="off" />
      <TextInput {...f.text('site')} label="Website" optional width="medium" autoComplete="off" />
      <TextInput {...f.text('uren')} label="Wanneer bereikbaar" optional hint="Bijvoorbeeld: ma en do tot 15.00 uur." />
      <Choices
        {...f.choices('voorWie')}
        type="checkbox"
        label="Voor wie?"
        options={doelgroepen.map((value) => ({ value, label: `Voor ${doelgroepTekst[value]}` }))}
      />
      <Choices
        {...f.choices('probleemgebieden')}
        type="checkbox"
        label="Voor welke onderwerpen?"
        optional
        options={probleemgebieden.map((value) => ({ value, label: gebiedTekst[value] }))}
      />
    </>
  )
}
