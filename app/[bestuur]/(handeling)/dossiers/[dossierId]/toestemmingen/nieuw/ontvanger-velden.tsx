import { Choices } from '@/components/form/choices'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import type { useSealedForm } from '@/components/vault/use-sealed-form'
import { formatDatum } from '@/lib/kernel/datum'
import type { GrantWaarden, Ontvangers } from './grant-waarden'

type Props = {
  f: Pick<ReturnType<typeof useSealedForm<GrantWaarden, unknown>>, 'text' | 'choice' | 'values'>
  ontvangers: Ontvangers
}

/** For whom it is, where it is for one recipient: another needs another toestemming (R-TST-1). */
export function OntvangerVelden({ f, ontvangers: { collegas, oudersVan, verzoeken } }: Props) {
  const { soort, voorWie } = f.values
  if (soort === 'overdracht')
    return (
      <Choices
        {...f.choice('voorWie')}
        key="overdracht"
        label="Aan wie mag u overdragen?"
        options={collegas.map(({ accountId, naam }) => ({ value: accountId, label: naam }))}
      />
    )
  if (soort !== 'doorverwijzen') return null
  const ouders = oudersVan ? [{ value: 'ouders', label: 'de ouders van de klager' }] : []
  return (
    <>
      <Choices
        {...f.choice('voorWie')}
        key="doorverwijzen"
        label="Voor wie is de informatie?"
        hint="De toestemming geldt alleen voor deze ene persoon of instantie."
        options={[
          ...ouders,
          ...verzoeken.map(({ id, gevraagdOp }) => ({
            value: id,
            label: `de klachtencommissie, voor de vraag van ${formatDatum(gevraagdOp)}`,
          })),
          { value: 'ander', label: 'iemand anders' },
        ]}
      />
      {voorWie === 'ander' ? (
        <TextInput {...f.text('ontvanger')} label="Wie is dat?" hint="Naam of functie, en waar." note={<SealNote />} />
      ) : null}
    </>
  )
}
