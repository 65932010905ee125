import { categorieen, meldingSoorten, minderjarigheden, wijzen } from '@/lib/domain/melding/melding'
import {
  categorieTekst,
  minderjarigTekst,
  soortTekst,
  soortUitleg,
  wijzeTekst,
} from '@/lib/domain/melding/melding.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'
import type { MeldingWaarden } from './melding-waarden'
import { type SchoolOptie, SchoolVeld } from './school-veld'
import { TekstVeld } from './tekst-veld'

type MeldingVeldenProps = {
  form: Pick<ReturnType<typeof useSealedForm<MeldingWaarden, unknown>>, 'values' | 'setValue' | 'text' | 'choice'>
  scholen: readonly SchoolOptie[]
  /** Kinds it can still become: never back (R-TRI-4). */
  soorten?: readonly (typeof meldingSoorten)[number][]
}

/** The fields that writing down and changing have in common, the sealed ones first. */
export function MeldingVelden({ form, scholen, soorten = meldingSoorten }: MeldingVeldenProps) {
  return (
    <>
      <h2>Wat u hoorde</h2>
      <TextInput
        {...form.text('label')}
        label="Naam, of een woord waaraan u de melding herkent"
        hint="Zo staat de melding in uw lijst. Alleen u ziet dit woord."
        width="medium"
      />
      <TekstVeld {...form.text('tekst')} />
      <TextInput
        {...form.text('bereikbaar')}
        label="Waar en hoe kunt u iemand bereiken?"
        optional
        note={<SealNote />}
      />
      <h2 className="section">Over wie het gaat</h2>
      <SchoolVeld
        scholen={scholen}
        waarde={form.values.schoolId}
        error={form.choice('schoolId').error}
        onKies={(schoolId) => form.setValue('schoolId', schoolId)}
      />
      <Choices
        {...form.choice('klagerCategorie')}
        label="Wie heeft er last van?"
        options={optiesVan(categorieen, categorieTekst)}
      />
      <Choices
        {...form.choice('minderjarig')}
        label="Is die persoon jonger dan 18?"
        hint="Dan krijgen de ouders in principe bericht. Ook de meldplicht hangt ervan af."
        options={optiesVan(minderjarigheden, minderjarigTekst)}
      />
      <h2 className="section">Hoe het bij u kwam</h2>
      <Choices {...form.choice('wijze')} label="Hoe hoorde u dit?" options={optiesVan(wijzen, wijzeTekst)} />
      {form.values.wijze === 'via_via' ? (
        <Choices
          {...form.choice('melderCategorie')}
          label="Wie vertelde het u?"
          options={optiesVan(categorieen, categorieTekst)}
        />
      ) : null}
      <DateText {...form.text('ontvangenOp')} sealed={false} label="Wanneer hoorde u dit?" />
      <Choices
        {...form.choice('soort')}
        label="Wat is het nu?"
        hint="Een signaal kan later een melding worden, en een melding een klacht."
        options={soorten.map((value) => ({ value, label: soortTekst[value], hint: soortUitleg[value] }))}
      />
    </>
  )
}
