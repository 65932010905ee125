import { gevers } from '@/lib/domain/toestemming/toestemming'
import { geverTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import type { useSealedForm } from '../vault/use-sealed-form'
import type { OvernemenWaarden } from './seal-overname'

type ToestemmingNuProps = { f: Pick<ReturnType<typeof useSealedForm<OvernemenWaarden, unknown>>, 'text' | 'choice'> }

/** The klager agrees now, as it must be: in writing (R-OVD-4). What it is about is the same for everyone. */
export function ToestemmingNu({ f }: ToestemmingNuProps) {
  return (
    <>
      <p>
        De klager gaf hiervoor nog geen toestemming. Die kan dat nu doen. Laat het formulier ‘Toestemming voor
        overdracht bij ziekte’ tekenen, en bewaar het bij het dossier.
      </p>
      <Choices {...f.choice('gever')} label="Wie gaf toestemming?" options={optiesVan(gevers, geverTekst)} />
      <Choices
        {...f.choice('vorm')}
        label="Hoe gaf die toestemming?"
        options={[
          { value: 'schriftelijk', label: 'schriftelijk' },
          { value: 'digitaal', label: 'digitaal', hint: 'De klager bevestigde het zelf.' },
        ]}
      />
      <DateText {...f.text('gegevenOp')} sealed={false} label="Wanneer was dat?" />
    </>
  )
}
