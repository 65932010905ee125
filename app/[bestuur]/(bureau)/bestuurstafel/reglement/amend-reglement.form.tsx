'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { RegelVelden } from '@/components/termijn/regel-velden'
import { eigenTermijnen, geraadpleegden, type Reglement, vasteTermijnen } from '@/lib/domain/reglement/reglement'
import { geraadpleegdTekst } from '@/lib/domain/reglement/reglement.texts'
import { grondVan, lengteTekst, soortTekst } from '@/lib/domain/termijn/termijn.texts'
import { amendReglementAction } from './amend-reglement.action'

type AmendReglementFormProps = {
  bestuurId: string
  begin: Pick<Reglement, 'termijnen' | 'naarWerkdag'>
  waarden: Record<string, string | string[]>
  vanaf: string
}

export function AmendReglementForm({ bestuurId, begin, waarden, vanaf }: AmendReglementFormProps) {
  const initial = { ...waarden, naarWerkdag: begin.naarWerkdag ? 'ja' : 'nee', geraadpleegd: [], geldtVanaf: vanaf }
  const f = useOrdinaryForm(amendReglementAction.bind(null, bestuurId), initial)
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <p>Open een termijn om haar te wijzigen. Een termijn is hulp, geen oordeel.</p>
      <div className="stack">
        {eigenTermijnen.map((soort) => (
          <RegelVelden key={soort} f={f} soort={soort} nu={begin.termijnen[soort]} geen="geen termijn" />
        ))}
      </div>
      <p>Deze termijnen staan vast:</p>
      <ul className="bullets">
        {vasteTermijnen.map((soort) => {
          const regel = begin.termijnen[soort]
          return regel ? (
            <li key={soort}>
              {soortTekst[soort]}: {lengteTekst(regel.lengte)}, {grondVan(regel)}
            </li>
          ) : null
        })}
      </ul>
      <Choices
        {...f.choices('naarWerkdag')}
        label="Wat als de laatste dag in een weekend of op een feestdag valt?"
        options={[
          { value: 'ja', label: 'Dan geldt de volgende werkdag' },
          {
            value: 'nee',
            label: 'Dan blijft die dag de laatste dag',
            hint: 'Dit geldt niet voor termijnen uit de wet. Die gaan altijd naar de volgende werkdag.',
          },
        ]}
      />
      <Choices
        {...f.choices('geraadpleegd')}
        type="checkbox"
        label="Met wie hebt u overlegd?"
        hint="Voor een klachtenregeling verandert, hoort u deze drie."
        optional
        options={optiesVan(geraadpleegden, geraadpleegdTekst)}
      />
      <DateText
        {...f.text('geldtVanaf')}
        label="Vanaf welke dag geldt dit?"
        hint="Vandaag of later. Wat al loopt, houdt de termijnen van toen. Bijvoorbeeld 22-11-2026"
      />
      <SubmitButton pending={f.pending}>Leg deze termijnen vast</SubmitButton>
    </form>
  )
}
