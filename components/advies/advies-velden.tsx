import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'

export const leegAdvies = { onderwerp: '', feiten: '', probleem: '', mogelijkheden: '', voorstel: '' }
export const adviesLabels = {
  onderwerp: 'Waar het over gaat',
  feiten: 'Wat u ziet',
  probleem: 'Wat het probleem is',
  mogelijkheden: 'Wat de school kan doen',
  voorstel: 'Wat u voorstelt',
}

export function adviesIn(values: Record<string, string>): typeof leegAdvies {
  const { onderwerp = '', feiten = '', probleem = '', mogelijkheden = '', voorstel = '' } = values
  return { onderwerp, feiten, probleem, mogelijkheden, voorstel }
}

type AdviesVeldenProps = { text: ReturnType<typeof useSealedForm<Record<string, string>, unknown>>['text'] }

/** In the order of H 4.4: first what is seen, then what is wrong with it, and only then what could be done. */
export function AdviesVelden({ text }: AdviesVeldenProps) {
  return (
    <>
      <h2 className="section">Uw advies</h2>
      <p>Schrijf zonder namen. Schrijf over wat de school kan doen, niet over wie iets deed.</p>
      <TextInput {...text('onderwerp')} label="Waar gaat het over?" hint="In een paar woorden" />
      <TextArea {...text('feiten')} label="Wat ziet u?" hint="Feiten: wat vaker voorkomt, en waar." rows={5} />
      <TextArea {...text('probleem')} label="Wat is het probleem?" rows={4} />
      <TextArea
        {...text('mogelijkheden')}
        label="Wat kan de school doen?"
        hint="Noem twee of drie mogelijkheden."
        rows={5}
      />
      <TextArea
        {...text('voorstel')}
        label="Wat stelt u voor?"
        hint="Eén ding dat de school echt kan doen."
        rows={4}
        note={<SealNote>Alleen u en wie het krijgt, kunnen dit lezen.</SealNote>}
      />
    </>
  )
}
