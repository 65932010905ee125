'use client'

import { useState } from 'react'
import type { Adviseur } from '@/lib/domain/begeleiding/begeleiding'
import { adviseursVoor } from '@/lib/domain/begeleiding/begeleiding.rules'
import { routes } from '@/lib/kernel/routes'
import { Choices } from '../form/choices'
import { Back } from '../ui/back'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'

type KlagerWordenProps = {
  bestuurId: string
  begeleidingId: string
  schoolNaam: string
  adviseurs: readonly Adviseur[]
}

/** To whom he can go: not the adviser of the first klager (R-AANG-2). What is chosen here leaves the screen nowhere. */
export function KlagerWorden({ bestuurId, begeleidingId, schoolNaam, adviseurs }: KlagerWordenProps) {
  const [eerste, setEerste] = useState('')
  return (
    <>
      <PageHead
        title="De weg om zelf te klagen"
        lead="Wie onterecht is beschuldigd, kan zelf een klacht indienen: over de klager, of over de schoolleiding."
        kantlijn={<Back href={routes.begeleiding(bestuurId, begeleidingId)}>Terug naar de begeleiding</Back>}
      />
      <Row className="section">
        <form className="form">
          <Choices
            name="eerste"
            label="Welke vertrouwenspersoon hielp de klager?"
            hint="Deze persoon weet dat misschien van een gesprek. U kiest het alleen op dit scherm. Het wordt niet bewaard."
            defaultValue={eerste}
            onChange={({ currentTarget }) => setEerste(currentTarget.value)}
            options={[
              ...adviseurs.map(({ accountId, naam }) => ({ value: accountId, label: naam })),
              { value: 'onbekend', label: 'Dat is niet bekend' },
            ]}
          />
        </form>
      </Row>
      <div role="status">
        {eerste ? (
          <Wie schoolNaam={schoolNaam} adviseurs={adviseursVoor(adviseurs, eerste)} zeker={eerste !== 'onbekend'} />
        ) : null}
      </div>
    </>
  )
}

function Wie({ schoolNaam, adviseurs, zeker }: { schoolNaam: string; adviseurs: readonly Adviseur[]; zeker: boolean }) {
  if (adviseurs.length === 0)
    return (
      <Section title="Er is hier geen andere vertrouwenspersoon" stack>
        <p>
          Vraag het bestuur om een vertrouwenspersoon van buiten. Bellen met de vertrouwensinspecteur kan ook: 0900 111
          3 111, op werkdagen van 8.00 tot 17.00 uur.
        </p>
      </Section>
    )
  return (
    <Section title={`Bij wie dit kan, bij ${schoolNaam}`} stack>
      <ul className="bullets">
        {adviseurs.map(({ accountId, naam, extern, afwezig }) => (
          <li key={accountId}>
            {naam}
            {extern ? ', van buiten de school' : ''}
            {afwezig ? ' (nu afwezig)' : ''}
          </li>
        ))}
      </ul>
      {zeker ? null : (
        <p>
          Laat deze persoon eerst vragen: helpt u de klager in mijn zaak al? Is dat zo, dan helpt een ander. De
          vertrouwenspersoon zegt niet meer dan dat.
        </p>
      )}
    </Section>
  )
}
