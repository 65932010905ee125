'use client'

import { FormHead } from '@/components/form/form-head'
import { Select } from '@/components/form/select'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { PlekVelden } from '@/components/routesjabloon/plek-velden'
import { kringen, type SjabloonDetail, type StapSoort, stapSoorten } from '@/lib/domain/routesjabloon/routesjabloon'
import { kringTekst, sjabloonTekst, stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { amendRoutesjabloonAction } from './amend-routesjabloon.action'

type AmendRoutesjabloonFormProps = {
  bestuurId: string
  plek: { soort: string; schoolId: string; versie: string }
  detail: SjabloonDetail
}

const kringOpties = kringen.map((value) => ({ value, label: kringTekst[value] }))

export function AmendRoutesjabloonForm({ bestuurId, plek, detail }: AmendRoutesjabloonFormProps) {
  const f = useOrdinaryForm(amendRoutesjabloonAction.bind(null, bestuurId), valuesOf(detail))
  const nu = detail.sjabloon.stappen.map(({ soort }) => soort)
  const andere = stapSoorten.filter((soort) => !nu.includes(soort))
  const velden = (soort: StapSoort) => (
    <fieldset key={soort} className="stack">
      <legend>{stapTekst[soort].naam}</legend>
      <Select {...f.text(`kring-${soort}`)} label="Waar" empty="Staat niet in de route" options={kringOpties} />
      <TextInput {...f.text(`plaats-${soort}`)} label="De hoeveelste stap" inputMode="numeric" width="day" />
    </fieldset>
  )
  return (
    <form {...f.form}>
      <FormHead
        state={f.state}
        title="Klachtroute aanpassen"
        caption={`${sjabloonTekst[detail.sjabloon.soort].naam}, ${detail.schoolNaam ?? 'alle scholen'}`}
      />
      <PlekVelden plek={plek} />
      <p>
        Kies bij elke stap waar zij staat, en de hoeveelste zij is. Wegen die de wet geeft, blijven staan: u kunt ze
        alleen verplaatsen.
      </p>
      {nu.map(velden)}
      <details>
        <summary>Een stap toevoegen</summary>
        <div className="stack">{andere.map(velden)}</div>
      </details>
      <SubmitButton pending={f.pending}>Leg deze route vast</SubmitButton>
    </form>
  )
}

function valuesOf({ sjabloon }: SjabloonDetail): Record<string, string> {
  return Object.fromEntries(
    sjabloon.stappen.flatMap(({ soort, kring }, at) => [
      [`kring-${soort}`, kring],
      [`plaats-${soort}`, String(at + 1)],
    ]),
  )
}
