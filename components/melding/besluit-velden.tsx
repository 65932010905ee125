import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { triageUitkomsten, type Wijze } from '@/lib/domain/melding/melding'
import { uitkomstTekst, uitkomstUitleg } from '@/lib/domain/melding/melding.texts'
import { Choice } from '../form/choice'
import { Choices } from '../form/choices'
import { FieldGroup } from '../form/field-group'
import { errorFor } from '../form/form-values'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { TriageForm } from './triage-form'
import { Voorstel, voorstelVoor } from './voorstel'
import { ZorgVelden } from './zorg-velden'

type BesluitVeldenProps = { form: TriageForm; wijze: Wijze; signalen: Keuze<'signalen'> }

export function BesluitVelden({ form, wijze, signalen }: BesluitVeldenProps) {
  const { uitkomst } = form.values
  // Who did not come himself gets no dossier (R-TRI-6): what cannot be chosen is not offered.
  const open = triageUitkomsten.filter((een) => wijze === 'zelf' || !een.startsWith('begeleiden'))
  return (
    <>
      <h2 className="section">Uw keuze</h2>
      <Voorstel voorstel={voorstelVoor(form.values, wijze)} />
      <Choices
        {...form.choice('uitkomst')}
        label="Hoe gaat u verder?"
        options={open.map((value) => ({ value, label: uitkomstTekst[value], hint: uitkomstUitleg[value] }))}
      />
      {uitkomst === 'begeleiden_deel' ? <Afbakening form={form} /> : null}
      {uitkomst === 'doorverwijzen' ? (
        <TextArea {...form.text('doorverwezenNaar')} label="Naar wie verwijst u?" rows={2} note={<SealNote />} />
      ) : null}
      {uitkomst === 'zorg_zonder_namen' ? <ZorgVelden form={form} signalen={signalen} /> : null}
      <TextArea {...form.text('reden')} label="Waarom kiest u dit?" rows={4} note={<SealNote />} />
    </>
  )
}

/** What is guided of a larger conflict, recorded and told to both sides (R-TRI-3). */
function Afbakening({ form }: { form: TriageForm }) {
  return (
    <>
      <TextArea
        {...form.text('afbakening')}
        label="Welk deel begeleidt u wel, en welk deel niet?"
        rows={3}
        note={<SealNote />}
      />
      <FieldGroup id="afgebakend" label="Weten beide kanten dit?" error={errorFor(form.errors, 'afgebakend')}>
        <Choice {...form.tick('afgebakend')} id="afgebakend-ja" label="Ja, ik heb dit aan beide kanten verteld" />
      </FieldGroup>
    </>
  )
}
