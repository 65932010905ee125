import { gevers, vormen } from '@/lib/domain/toestemming/toestemming'
import { geverTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'
import type { ToestemmingWaarden } from './toestemming-waarden'

type ToestemmingVeldenProps = {
  f: Pick<ReturnType<typeof useSealedForm<ToestemmingWaarden, unknown>>, 'text' | 'choice'>
  omvang: string
  tot?: boolean
}

export function ToestemmingVelden({ f, omvang, tot }: ToestemmingVeldenProps) {
  return (
    <>
      <Choices {...f.choice('gever')} label="Wie gaf toestemming?" options={optiesVan(gevers, geverTekst)} />
      <Choices
        {...f.choice('vorm')}
        label="Hoe gaf die toestemming?"
        hint="Een handtekening op papier is het duidelijkst. Digitaal betekent: de klager bevestigde het zelf."
        options={optiesVan(vormen, vormTekst)}
      />
      <DateText {...f.text('gegevenOp')} sealed={false} label="Wanneer was dat?" />
      <TextArea {...f.text('omvang')} label={omvang} rows={4} note={<SealNote />} />
      {tot ? (
        <DateText
          {...f.text('geldigTot')}
          sealed={false}
          optional
          label="Tot en met wanneer geldt dit?"
          hint="Laat leeg als er geen einde is afgesproken. Bijvoorbeeld 31-7-2027."
        />
      ) : null}
    </>
  )
}
