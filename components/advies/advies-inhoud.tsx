'use client'

import type { AdviesDetail } from '@/lib/domain/advies/advies'
import type { AdviesKern, AdviesWoorden } from '@/lib/domain/advies/advies.inhoud'
import { stapTekst } from '@/lib/domain/advies/advies.texts'
import { useStuk } from '../ambtsstuk/use-stuk'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { SealedBlock } from '../ui/sealed-block'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

const velden = ['feiten', 'probleem', 'mogelijkheden', 'voorstel'] as const
// Not the questions of the form: who sent it and who got it read the same words.
const koppen = {
  ...{ feiten: 'De feiten', probleem: 'Het probleem' },
  ...{ mogelijkheden: 'Wat de school kan doen', voorstel: 'Het voorstel' },
}

/** What was advised, opened here, and what was done with it, the newest first. */
export function AdviesInhoud({ advies }: { advies: AdviesDetail }) {
  const opened = useStuk(advies.sealed)
  const parts = opened.status === 'open' ? opened.parts : []
  const kern = latest<AdviesKern>(parts, 'kern', advies.id)
  return (
    <>
      <Section title={kern?.onderwerp ?? 'Het advies'} stack>
        {opened.status === 'bezig' ? <p role="status">Een ogenblik, dit gaat open…</p> : null}
        {opened.status === 'dicht' ? (
          <Notice kind="attention" heading="h3" role="alert" title="Dit gaat niet open">
            <p>
              U hebt de sleutel hiervan niet. Hebt u dit ambt nog maar kort? Vraag wie de sleutel heeft, om haar door te
              geven. Of vraag het een bestuurder.
            </p>
          </Notice>
        ) : null}
        {kern ? (
          <SealedBlock note="Alleen wie het stuurde en wie het kreeg, kan dit lezen.">
            <div className="stack">
              {velden.map((veld) => (
                <div key={veld}>
                  <h3>{koppen[veld]}</h3>
                  <SealedText>{kern[veld]}</SealedText>
                </div>
              ))}
            </div>
          </SealedBlock>
        ) : null}
      </Section>
      <Section title="Wat er daarna gebeurde" wide>
        <Agenda>
          {advies.stappen.map(({ id, soort, op, wie }) => {
            const woorden = latest<AdviesWoorden>(parts, 'verslagen', id)
            return (
              <AgendaItem key={id} when={<Datum value={op} form="kort" />} title={stapTekst[soort]} meta={`${wie}.`}>
                {woorden ? (
                  <SealedBlock>
                    <SealedText>{woorden.tekst}</SealedText>
                  </SealedBlock>
                ) : null}
              </AgendaItem>
            )
          })}
          <AgendaItem
            when={<Datum value={advies.verzondenOp} form="kort" />}
            title="Verstuurd"
            meta={`${advies.adviseurNaam}.`}
          />
        </Agenda>
      </Section>
    </>
  )
}
