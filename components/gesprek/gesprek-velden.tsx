import { gesprekPartners, gesprekSoorten, informatiePunten } from '@/lib/domain/gesprek/gesprek'
import { informatieTekst, metTekst, soortTekst } from '@/lib/domain/gesprek/gesprek.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'
import type { GesprekWaarden } from './gesprek-waarden'

export type GesprekForm = ReturnType<typeof useSealedForm<GesprekWaarden, unknown>>

export function GesprekVelden({ f }: { f: Pick<GesprekForm, 'text' | 'choice' | 'choices'> }) {
  return (
    <>
      <DateText {...f.text('op')} sealed={false} label="Wanneer was het gesprek?" />
      <Choices {...f.choices('met')} label="Met wie sprak u?" options={optiesVan(gesprekPartners, metTekst)} />
      <TextInput
        {...f.text('wie')}
        label="Wie waren erbij?"
        optional
        hint="Namen, als dat nodig is om het later te begrijpen."
      />
      <Choices {...f.choice('soort')} label="Hoe sprak u elkaar?" options={optiesVan(gesprekSoorten, soortTekst)} />
      <TextInput
        {...f.text('minuten')}
        sealed={false}
        label="Hoeveel minuten duurde het?"
        width="day"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextArea
        {...f.text('verslag')}
        label="Wat is er besproken?"
        hint="Alleen feiten, en wie wat zei. Geen oordeel en geen oorzaak. De klager mag dit lezen."
        rows={12}
        note={<SealNote />}
      />
      <TextArea {...f.text('afspraken')} label="Wat spraken jullie af?" optional rows={4} />
      <Choices
        {...f.choices('informatie')}
        label="Wat hebt u uitgelegd?"
        optional
        hint="De klager hoort dit alles uiterlijk in het tweede gesprek. Vroeg de klager alleen hoe het werkt? Dan meteen."
        options={optiesVan(informatiePunten, informatieTekst)}
      />
    </>
  )
}
