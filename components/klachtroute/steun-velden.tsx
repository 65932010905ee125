import { steunen } from '@/lib/domain/dossier/routestap'
import { steunTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'

type SteunForm = ReturnType<typeof useSealedForm<{ steun: string; waaromActief: string }, unknown>>

/** What the vertrouwenspersoon does at this step, and why that is more than usual (R-ROUTE-3). */
export function SteunVelden({ f }: { f: Pick<SteunForm, 'text' | 'choice' | 'values'> }) {
  return (
    <>
      <Choices
        {...f.choice('steun')}
        label="Wat doet u bij deze stap?"
        hint="De klager bepaalt wat hij van u nodig heeft. Wat hij zelf kan, doet hij zelf."
        options={optiesVan(steunen, steunTekst)}
      />
      {f.values.steun === 'actief' ? (
        <TextArea
          {...f.text('waaromActief')}
          label="Waarom voert u zelf het woord?"
          hint="Bijvoorbeeld omdat de klager zich in deze taal niet goed kan uitdrukken."
          rows={3}
          note={<SealNote />}
        />
      ) : null}
    </>
  )
}
