import { andereRegelingen, jaNee } from '@/lib/domain/melding/melding'
import { jaNeeTekst } from '@/lib/domain/melding/melding.texts'
import { andereRegelingTekst, triageVragen } from '@/lib/domain/melding/triage.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { Notice } from '../ui/notice'
import type { TriageForm } from './triage-form'

/** The three questions, and the fourth: is there another regulation (R-TRI-1, R-TRI-7). */
export function VragenVelden({ form }: { form: TriageForm }) {
  return (
    <>
      <h2>Hoort dit bij u?</h2>
      {triageVragen.map(({ naam, vraag, uitleg }) => (
        <Choices key={naam} {...form.choice(naam)} label={vraag} hint={uitleg} options={optiesVan(jaNee, jaNeeTekst)} />
      ))}
      {form.values.andereRegeling === 'ja' ? (
        <>
          <Choices
            {...form.choice('welkeRegeling')}
            label="Welke regeling is dat?"
            options={optiesVan(andereRegelingen, andereRegelingTekst)}
          />
          <Notice kind="attention">
            <p>De termijn van die regeling loopt nu al. Zeg dat meteen, en verwijs erheen.</p>
          </Notice>
        </>
      ) : null}
    </>
  )
}
