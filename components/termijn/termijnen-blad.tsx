'use client'

import type { SealedView } from '@/lib/domain/object/object'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import type { TermijnInhoud } from '@/lib/domain/termijn/termijn.inhoud'
import { isOpen } from '@/lib/domain/termijn/termijn.rules'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { Agenda } from '../ui/agenda'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { WithParts } from '../vault/with-parts'
import { numbered } from './numbered'
import { TermijnRegel } from './termijn-regel'

type TermijnenBladProps = { sealed: SealedView; termijnen: LopendeTermijn[]; today: Datum }

/** The terms of a dossier: what runs first, then what is over. */
export function TermijnenBlad({ sealed, termijnen, today }: TermijnenBladProps) {
  return (
    <WithParts view={sealed}>
      {(parts) => (
        <>
          <Deel titel="Wat loopt" {...{ sealed, today, parts }} termijnen={termijnen.filter(isOpen)} />
          <Deel
            titel="Wat voorbij is"
            {...{ sealed, today, parts }}
            termijnen={termijnen.filter((one) => !isOpen(one))}
          />
        </>
      )}
    </WithParts>
  )
}

function Deel({ titel, sealed, termijnen, today, parts }: TermijnenBladProps & { titel: string; parts: Part[] }) {
  if (termijnen.length === 0) return null
  return (
    <Section title={titel} wide>
      <Agenda unordered>
        {termijnen.map((termijn) => (
          <TermijnRegel
            key={termijn.id}
            termijn={termijn}
            bestuurId={sealed.bestuurId}
            today={today}
            redenen={redenenVan(parts, termijn.id)}
          />
        ))}
      </Agenda>
    </Section>
  )
}

function redenenVan(parts: Part[], id: string) {
  const { redenen = [] } = latest<TermijnInhoud>(parts, 'verslagen', id) ?? {}
  return numbered(redenen).map(({ nr, one }) => (one ? <SealedText key={nr}>{one}</SealedText> : null))
}
