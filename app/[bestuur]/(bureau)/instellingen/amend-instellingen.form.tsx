'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import {
  type Instellingen,
  type InstellingNaam,
  instellingOpties,
  mandaatHandelingen,
} from '@/lib/domain/bestuur/instellingen'
import { type Bron, instellingTekst, mandaatTekst, type Optie } from '@/lib/domain/bestuur/instellingen.texts'
import { amendInstellingenAction } from './amend-instellingen.action'

type AmendInstellingenFormProps = { bestuurId: string; begin: Instellingen; vanaf: string }

const bronTekst: Record<Bron, string> = {
  H: 'Zo staat het in de Handreiking',
  I: 'Zo staat het in de regeling van ISOB',
  E: 'Dit is een eigen keuze van uw bestuur',
}

export function AmendInstellingenForm({ bestuurId, begin, vanaf }: AmendInstellingenFormProps) {
  const initial = {
    ...begin,
    afwikkelDagen: String(begin.afwikkelDagen),
    bewaarMaanden: String(begin.bewaarMaanden),
    bewaarMaximum: String(begin.bewaarMaximum),
    onderdrukkingDrempel: String(begin.onderdrukkingDrempel),
    vanaf,
  }
  const f = useOrdinaryForm(amendInstellingenAction.bind(null, bestuurId), initial)
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <p>
        Bij elke keuze staat waar zij vandaan komt. De Handreiking is de landelijke gids voor vertrouwenspersonen. ISOB
        is een schoolbestuur met een eigen klachtenregeling: die dient als tweede voorbeeld.
      </p>
      {(Object.keys(instellingOpties) as InstellingNaam[]).map((naam) => (
        <Choices key={naam} {...f.choices(naam)} label={instellingTekst[naam].vraag} options={optiesVan(naam)} />
      ))}
      <Choices
        {...f.choices('mandaat')}
        type="checkbox"
        label="Wat mag de directeur namens het bestuur doen? (niet verplicht)"
        hint="Is de directeur zelf betrokken bij een klacht? Dan doet het bestuur het altijd zelf."
        options={mandaatHandelingen.map((value) => ({
          value,
          label: mandaatTekst[value].zin,
          hint: `Regeling van ISOB, ${mandaatTekst[value].artikel}`,
        }))}
      />
      <TextInput
        {...f.text('afwikkelDagen')}
        label="Hoeveel dagen heeft iemand na de laatste dag om zaken over te dragen?"
        hint="30 dagen is gebruikelijk. Na die dagen sluit de toegang."
        inputMode="numeric"
        width="short"
      />
      <TextInput
        {...f.text('bewaarMaanden')}
        label="Hoeveel maanden blijft een dossier bewaard nadat het is afgesloten en in het jaarverslag is geteld?"
        hint="0 is gebruikelijk: dan kan het meteen weg."
        inputMode="numeric"
        width="short"
      />
      <TextInput
        {...f.text('bewaarMaximum')}
        label="Na hoeveel maanden gaat een afgesloten dossier in elk geval weg?"
        hint="24 maanden is gebruikelijk. Dit geldt voor dossiers die daarna worden afgesloten. Wil de vertrouwenspersoon het langer bewaren, dan schrijft zij op waarom en tot wanneer."
        inputMode="numeric"
        width="short"
      />
      <TextInput
        {...f.text('onderdrukkingDrempel')}
        label="Vanaf welk aantal staat een getal in het jaarverslag?"
        hint="5 is gebruikelijk: dan staan 1, 2, 3 en 4 er niet in. Lager dan 3 kan niet, want dan is iemand te herkennen."
        inputMode="numeric"
        width="short"
      />
      <DateText
        {...f.text('vanaf')}
        label="Vanaf welke dag geldt dit?"
        hint="Vandaag of later. Bijvoorbeeld 22-11-2026"
      />
      <SubmitButton pending={f.pending}>Leg deze afspraken vast</SubmitButton>
    </form>
  )
}

function optiesVan(naam: InstellingNaam) {
  const { opties } = instellingTekst[naam]
  return Object.entries(opties as Record<string, Optie>).map(([value, { zin, bron, waar }]) => ({
    value,
    label: zin,
    hint: `${bronTekst[bron]}${waar ? `, ${waar}` : ''}.`,
  }))
}
