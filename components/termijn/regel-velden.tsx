import { eenheden, gronden, type Termijnregel, type TermijnSoort } from '@/lib/domain/termijn/termijn'
import {
  eenheidTekst,
  gebeurtenisTekst,
  grondTekst,
  grondVan,
  lengteTekst,
  soortTekst,
} from '@/lib/domain/termijn/termijn.texts'
import { termijnaard } from '@/lib/domain/termijn/termijnaard.data'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { Select } from '../form/select'
import { TextInput } from '../form/text-input'
import type { useOrdinaryForm } from '../form/use-ordinary-form'

type RegelVeldenProps = {
  f: ReturnType<typeof useOrdinaryForm>
  soort: TermijnSoort
  /** As it stands now, for the line above the fields. */
  nu: Termijnregel | null
  /** What it says where there is no term. */
  geen: string
}

/** One term of a ruleset: how long, by what ground, and what may come on top. Closed until it is needed. */
export function RegelVelden({ f, soort, nu, geen }: RegelVeldenProps) {
  const select = (naam: string) => {
    const { name, error, defaultValue } = f.text(`${soort}_${naam}`)
    return { name, error, defaultValue, empty: 'Kies' }
  }
  const wrong = velden.some((naam) => f.text(`${soort}_${naam}`).error)
  const van = gebeurtenisTekst[termijnaard[soort].basis]
  return (
    <details open={wrong || undefined}>
      <summary>
        {soortTekst[soort]}: {nu ? `${lengteTekst(nu.lengte)}, ${grondVan(nu)}` : geen}
      </summary>
      <fieldset className="stack">
        <legend className="visually-hidden">{soortTekst[soort]}</legend>
        <TextInput
          {...f.text(`${soort}_aantal`)}
          label="Hoe lang?"
          hint={`Geteld vanaf ${van}. Laat dit leeg als deze termijn er niet is.`}
          inputMode="numeric"
          width="short"
          optional
        />
        <Select {...select('eenheid')} label="Waarin telt u?" options={optiesVan(eenheden, eenheidTekst)} />
        <Select {...select('grond')} label="Waar komt dit vandaan?" options={optiesVan(gronden, grondTekst)} />
        <TextInput {...f.text(`${soort}_bron`)} label="Waar staat het?" hint="Bijvoorbeeld art. 11.1" optional />
        <TextInput
          {...f.text(`${soort}_meer`)}
          label="Hoeveel mag erbij?"
          hint="Laat dit leeg als verlengen niet kan."
          inputMode="numeric"
          width="short"
          optional
        />
        <Select
          {...select('meerEenheid')}
          label="Waarin telt u wat erbij mag?"
          options={optiesVan(eenheden, eenheidTekst)}
        />
        <Choices
          {...f.choices(`${soort}_metReden`)}
          type="checkbox"
          label="Of is er geen grens?"
          optional
          options={[{ value: 'ja', label: 'Verlengen kan zo lang als nodig is, met een reden en een nieuwe datum' }]}
        />
      </fieldset>
    </details>
  )
}

const velden = ['aantal', 'eenheid', 'grond', 'bron', 'meer', 'meerEenheid', 'metReden']
