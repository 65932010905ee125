import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { jaNee } from '@/lib/domain/melding/melding'
import { jaNeeTekst } from '@/lib/domain/melding/melding.texts'
import { ontvangersVanZorg, teVragen } from '@/lib/domain/melding/ontvanger-van-zorg.rules'
import { betrokkenTekst, zorgOntvangerTekst } from '@/lib/domain/melding/triage.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { Notice } from '../ui/notice'
import type { TriageForm } from './triage-form'
import { betrokkenIn } from './triage-waarden'

/** A worry goes on without names (R-TRI-6); who may be part of it himself gets nothing (R-SPOOR-2). */
export function ZorgVelden({ form, signalen }: { form: TriageForm; signalen: Keuze<'signalen'> }) {
  const betrokken = betrokkenIn(form.values)
  const naar = ontvangersVanZorg(signalen, betrokken)
  return (
    <>
      {teVragen(signalen, betrokken).map((wie) => (
        <Choices
          key={wie}
          {...form.choice(`${wie}Betrokken`)}
          label={betrokkenTekst[wie]}
          hint="Wie misschien zelf betrokken is, mag hier niets van horen. Twijfel telt als ja."
          options={optiesVan(jaNee, jaNeeTekst)}
        />
      ))}
      <div role="status">
        {naar ? (
          <Notice
            title={`Geef de zorg door aan ${naar.map((wie) => zorgOntvangerTekst[wie]).join(' en ')}`}
            heading="h3"
          >
            <p>Noem geen namen, en vertel niets waaraan iemand te herkennen is.</p>
            <p>Vraag de melder of hij de persoon om wie het gaat wil aanmoedigen om zelf te komen.</p>
          </Notice>
        ) : null}
      </div>
    </>
  )
}
