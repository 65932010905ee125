'use client'

import type { BegeleidingDetail } from '@/lib/domain/begeleiding/begeleiding'
import type { BegeleidingKern, BegeleidingUitkomst, GesprekVerslag } from '@/lib/domain/begeleiding/begeleiding.inhoud'
import { minutenVan } from '@/lib/domain/begeleiding/begeleiding.rules'
import {
  gesprekSoortTekst,
  taakTekst,
  tijdTekst,
  trajectTekst,
  uitkomstTekst,
} from '@/lib/domain/begeleiding/begeleiding.texts'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Part } from '@/lib/platform/client/vault-types'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type OnderdeelProps = { begeleiding: BegeleidingDetail; parts: readonly Part[] }

export function Persoon({ begeleiding, parts }: OnderdeelProps) {
  const kern = latest<BegeleidingKern>(parts, 'kern', begeleiding.id)
  const { categorie, traject, schoolNaam, gevraagdOp, volgendeOp } = begeleiding
  return (
    <Section title="Wie u begeleidt" first stack>
      {kern ? (
        <>
          <SealedBlock people note="Alleen u kunt dit lezen.">
            <Facts>
              <Fact label="Naam">
                <SealedName plain>{kern.naam}</SealedName>
              </Fact>
              {kern.bereikbaar ? <Fact label="Bereikbaar">{kern.bereikbaar}</Fact> : null}
            </Facts>
          </SealedBlock>
          <SealedBlock>
            <SealedText>{kern.vraag}</SealedText>
          </SealedBlock>
        </>
      ) : null}
      <Facts coded>
        <Fact label="Is voor de school">{categorieTekst[categorie]}</Fact>
        <Fact label="School">{schoolNaam}</Fact>
        <Fact label="De klacht is">{trajectTekst[traject]}</Fact>
        <Fact label="Vroeg om hulp">
          <Datum value={gevraagdOp} />
        </Fact>
        {volgendeOp ? (
          <Fact label="U spreekt elkaar weer">
            <Datum value={volgendeOp} />
          </Fact>
        ) : null}
      </Facts>
    </Section>
  )
}

export function Uitkomst({ begeleiding, parts }: OnderdeelProps) {
  const { uitkomst, uitkomstOp, id } = begeleiding
  if (!uitkomst || !uitkomstOp) return null
  const { toelichting } = latest<BegeleidingUitkomst>(parts, 'bewijs', id) ?? { toelichting: '' }
  return (
    <Section title="Hoe het afliep" stack>
      <p>
        {uitkomstTekst[uitkomst]}, bekend op <Datum value={uitkomstOp} />.
      </p>
      {toelichting ? (
        <SealedBlock>
          <SealedText>{toelichting}</SealedText>
        </SealedBlock>
      ) : null}
    </Section>
  )
}

export function Taken({ begeleiding: { taken } }: Pick<OnderdeelProps, 'begeleiding'>) {
  return (
    <Section title="Wat u deed" stack>
      {taken.length === 0 ? <p>U vinkte nog niets af.</p> : null}
      <ul className="bullets">
        {taken.map(({ taak, op }) => (
          <li key={taak}>
            {taakTekst[taak]} (<Datum value={op} form="kort" />)
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Gesprekken({ begeleiding: { gesprekken }, parts }: OnderdeelProps) {
  return (
    <Section title="Gesprekken" stack>
      <p>
        {gesprekken.length === 0
          ? 'U legde nog geen gesprek vast.'
          : `Samen duurden de gesprekken ${tijdTekst(minutenVan(gesprekken))}.`}
      </p>
      {gesprekken.map(({ id, op, soort, minuten }) => {
        const inhoud = latest<GesprekVerslag>(parts, 'verslagen', id)
        return (
          <article key={id} className="stack">
            <h3>
              <Datum value={op} />
            </h3>
            <p className="meta">
              {withCapital(gesprekSoortTekst[soort])}, {tijdTekst(minuten)}
            </p>
            {inhoud ? (
              <SealedBlock>
                <SealedText>{inhoud.verslag}</SealedText>
                {inhoud.afspraken ? (
                  <>
                    <h4>Afspraken</h4>
                    <SealedText>{inhoud.afspraken}</SealedText>
                  </>
                ) : null}
              </SealedBlock>
            ) : null}
          </article>
        )
      })}
    </Section>
  )
}
