'use client'

import { doelgroepen, periodes, type Voorlichting, vormen } from '@/lib/domain/voorlichting/voorlichting'
import { doelgroepTekst, periodeTekst, vormTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { Select } from '../form/select'
import { TextInput } from '../form/text-input'
import type { useOrdinaryForm } from '../form/use-ordinary-form'

type VoorlichtingVeldenProps = {
  f: Pick<ReturnType<typeof useOrdinaryForm>, 'text' | 'choices'>
  scholen: readonly { id: string; naam: string }[]
}

/** What is planned: the columns of a voorlichtingsplan (H 3.3). */
export function VoorlichtingVelden({ f, scholen }: VoorlichtingVeldenProps) {
  return (
    <>
      <TextInput
        {...f.text('activiteit')}
        label="Wat gaat u doen?"
        hint="Bijvoorbeeld: langs alle brugklassen. Zet hier geen namen van leerlingen in: dit staat niet op slot."
        autoComplete="off"
      />
      <Choices
        {...f.choices('periode')}
        label="In welk deel van het schooljaar?"
        options={periodes.map((periode) => ({ value: String(periode), label: periodeTekst[periode] }))}
      />
      <TextInput
        {...f.text('week')}
        label="In welke week?"
        hint="Het nummer van de week, bijvoorbeeld 48. U ziet het dan terug op Vandaag."
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <Choices {...f.choices('doelgroep')} label="Voor wie?" options={optiesVan(doelgroepen, doelgroepTekst)} />
      <Choices {...f.choices('vorm')} label="In welke vorm?" options={optiesVan(vormen, vormTekst)} />
      {scholen.length > 1 ? (
        <Select
          {...f.text('schoolId')}
          label="Op welke school?"
          empty="Alle scholen"
          options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      ) : null}
      <TextInput {...f.text('middelen')} label="Wat hebt u nodig?" optional autoComplete="off" />
      <TextInput
        {...f.text('minuten')}
        label="Hoeveel minuten kost het u?"
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  )
}

/** What the fields begin with. */
export function beginwaarden(voorlichting: Voorlichting | null, periode: string) {
  if (!voorlichting) return { periode }
  const { activiteit, week, doelgroep, vorm, schoolId, middelen, minuten } = voorlichting
  return {
    ...{ activiteit, doelgroep, vorm, middelen, periode: String(voorlichting.periode) },
    ...{ week: String(week ?? ''), schoolId: schoolId ?? '', minuten: String(minuten ?? '') },
  }
}
