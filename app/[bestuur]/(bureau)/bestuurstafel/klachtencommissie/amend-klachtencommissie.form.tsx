'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { RegelVelden } from '@/components/termijn/regel-velden'
import { commissieSoorten, type Klachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import { commissieSoortTekst } from '@/lib/domain/klachtencommissie/klachtencommissie.texts'
import { commissieTermijnen } from '@/lib/domain/reglement/reglement'
import { amendKlachtencommissieAction } from './amend-klachtencommissie.action'

type AmendKlachtencommissieFormProps = {
  bestuurId: string
  begin: Omit<Klachtencommissie, 'id' | 'geldtVanaf'> | null
  waarden: Record<string, string | string[]>
  vanaf: string
}

export function AmendKlachtencommissieForm({ bestuurId, begin, waarden, vanaf }: AmendKlachtencommissieFormProps) {
  const f = useOrdinaryForm(amendKlachtencommissieAction.bind(null, bestuurId), {
    ...waarden,
    ...{ soort: begin?.soort ?? '', naam: begin?.naam ?? '', adres: begin?.adres ?? '', mail: begin?.mail ?? '' },
    ...{ telefoon: begin?.telefoon ?? '', site: begin?.site ?? '', geldtVanaf: vanaf },
    onafhankelijk: begin ? (begin.onafhankelijk ? 'ja' : 'nee') : '',
  })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Choices
        {...f.choices('soort')}
        label="Welke commissie is het?"
        options={optiesVan(commissieSoorten, commissieSoortTekst)}
      />
      <TextInput {...f.text('naam')} label="Naam van de commissie" />
      <TextInput {...f.text('adres')} label="Adres" optional />
      <TextInput {...f.text('telefoon')} label="Telefoonnummer" width="medium" optional />
      <TextInput {...f.text('mail')} label="Mailadres" optional />
      <TextInput {...f.text('site')} label="Website" optional />
      <Choices
        {...f.choices('onafhankelijk')}
        label="Is de commissie onafhankelijk van het bestuur?"
        hint="Na een onafhankelijke eigen commissie neemt de LKC dezelfde klacht niet meer aan."
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <div className="stack">
        <p>
          Heeft de commissie eigen termijnen in haar reglement? Vul ze hier in. Ze gaan voor op die van het bestuur. Wat
          u leeg laat, geldt zoals het bestuur het vastlegde.
        </p>
        {commissieTermijnen.map((soort) => (
          <RegelVelden
            key={soort}
            f={f}
            soort={soort}
            nu={begin?.reglement[soort] ?? null}
            geen="zoals het bestuur het vastlegde"
          />
        ))}
      </div>
      <DateText
        {...f.text('geldtVanaf')}
        label="Vanaf welke dag geldt dit?"
        hint="Vandaag of later. Wat al loopt, verandert niet. Bijvoorbeeld 22-11-2026"
      />
      <SubmitButton pending={f.pending}>Leg deze commissie vast</SubmitButton>
    </form>
  )
}
