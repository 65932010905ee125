import { Choice } from '@/components/form/choice'
import { Choices } from '@/components/form/choices'
import { FieldGroup } from '@/components/form/field-group'
import { errorFor } from '@/components/form/form-values'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { Notice } from '@/components/ui/notice'
import type { useSealedForm } from '@/components/vault/use-sealed-form'
import { loyaliteiten, type Uitgangspunten } from '@/lib/domain/dossier/dossier'
import { loyaliteitBesluitTekst, loyaliteitTekst } from '@/lib/domain/dossier/dossier.texts'
import { type OpenWaarden, twijfelt } from './open-waarden'

export type OpenForm = ReturnType<typeof useSealedForm<OpenWaarden, unknown>>

/** Own children's school, and the loyalty self-check; with a doubt the advice is to hand over (R-DOS-4). */
export function PositieVelden({ f, punten }: { f: OpenForm; punten: Uitgangspunten }) {
  const twijfel = twijfelt(f.values)
  return (
    <>
      <FieldGroup id="eigenKind" label="Uw eigen kind" error={errorFor(f.errors, 'eigenKind')}>
        <Choice
          {...f.tick('eigenKind')}
          id="eigenKind-ja"
          label="Mijn kind zit op deze school"
          hint={punten.eigenSchool ? 'Dit staat ook in uw eigen gegevens.' : 'Alleen u ziet dit antwoord terug.'}
        />
      </FieldGroup>
      <Choices
        {...f.choices('loyaliteit')}
        label="Wat geldt voor u?"
        hint="Kies alles wat klopt. Klopt er niets? Laat dit dan leeg."
        optional
        options={optiesVan(loyaliteiten, loyaliteitTekst)}
      />
      <div role="status">
        {twijfel || f.values.eigenKind ? (
          <Notice kind="attention">
            <p>
              Draag deze klacht liever over aan een collega. De klager moet erop kunnen rekenen dat u naast hem staat.
            </p>
          </Notice>
        ) : null}
      </div>
      {twijfel ? (
        <Choices
          {...f.choice('besluit')}
          label="Wat besluit u?"
          options={[
            {
              value: 'overdragen',
              label: loyaliteitBesluitTekst.overdragen,
              hint: 'U opent het dossier alleen om het over te dragen.',
            },
            { value: 'doorgaan', label: loyaliteitBesluitTekst.doorgaan },
          ]}
        />
      ) : null}
      {twijfel || f.values.eigenKind ? (
        <TextArea {...f.text('positie')} label="Waarom besluit u dit?" rows={3} />
      ) : null}
    </>
  )
}

/** The klager works at the school: the externe is offered, and declining is possible with a reason (R-DOS-5). */
export function ExternVelden({ f }: { f: OpenForm }) {
  return (
    <>
      <Choices
        {...f.choice('externVoorkeur')}
        label="Wil de klager liever een externe vertrouwenspersoon?"
        hint="De klager werkt op school. Iemand van buiten staat dan vrijer. Bij seksueel gedrag tussen medewerkers: zo snel mogelijk."
        options={[
          { value: 'gewild', label: 'Ja, liever een externe' },
          { value: 'afgezien', label: 'Nee, de klager wil dat ik het doe' },
        ]}
      />
      {f.values.externVoorkeur === 'afgezien' ? (
        <TextArea {...f.text('extern')} label="Waarom wil de klager geen externe?" rows={3} />
      ) : null}
    </>
  )
}
