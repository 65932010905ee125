'use client'

import { geenGrondTekst, onterechtTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { geenGronden, onterechtGronden } from '@/lib/domain/begeleiding/onterecht.rules'
import { besluiten, oordelen } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { besluitTekst, oordeelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { Notice } from '../ui/notice'
import type { BeginWaarden } from './waarden'

type BeginVeldenProps = {
  f: {
    values: BeginWaarden
    choice: (name: string) => Omit<Parameters<typeof Choices>[0], 'label' | 'hint' | 'options'>
    text: (name: string) => Omit<Parameters<typeof DateText>[0], 'label' | 'hint' | 'sealed'>
  }
}

const janee = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** On what ground; what is no ground is offered too, so that the form can say why (R-REHA-1). */
export function BeginVelden({ f }: BeginVeldenProps) {
  const geen = geenGronden.find((grond) => grond === f.values.grond)
  return (
    <>
      <Choices
        {...f.choice('grond')}
        label="Waarom staat vast dat deze persoon onterecht is beschuldigd?"
        options={[
          ...optiesVan(onterechtGronden, onterechtTekst),
          ...geenGronden.map((value) => ({ value, label: geenGrondTekst[value].label })),
        ]}
      />
      <div role="status">
        {geen ? (
          <Notice kind="attention" title="Nu nog niet">
            <p>{geenGrondTekst[geen].waarom}</p>
          </Notice>
        ) : null}
      </div>
      <DateText {...f.text('grondOp')} sealed={false} label="Wanneer werd dat bekend?" />
      <Choices
        {...f.choice('oordeelCommissie')}
        label="Wat vond de klachtencommissie?"
        options={optiesVan(oordelen, oordeelTekst)}
      />
      <Choices
        {...f.choice('besluitBestuur')}
        label="Wat besloot het bestuur daarna?"
        hint="Het oordeel en het besluit zijn twee dingen. Is er nog geen besluit? U kunt het later vastleggen."
        options={optiesVan(besluiten, besluitTekst)}
      />
      <Choices
        {...f.choice('directieVerwijtbaar')}
        label="Is de directie zelf iets te verwijten, of is de directeur erbij betrokken?"
        hint="Dan leidt het bestuur het herstel."
        options={janee}
      />
      <Choices {...f.choice('opVerzoek')} label="Vroeg deze persoon zelf om herstel?" options={janee} />
    </>
  )
}
