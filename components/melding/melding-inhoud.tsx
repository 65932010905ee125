'use client'

import type { ReactNode } from 'react'
import type { SealedView } from '@/lib/domain/object/object'
import type { Part } from '@/lib/platform/client/vault-types'
import { SealedBlock } from '../ui/sealed-block'
import { knownNames } from '../vault/known-names'
import { Namen } from '../vault/namen'
import { useOpened } from '../vault/use-opened'
import { KernTekst } from './kern-tekst'
import { afloopIn, kernIn, triageIn } from './parts'
import { TriageTekst } from './triage-tekst'
import { VeldTekst } from './veld-tekst'

const note = 'Alleen u kunt dit lezen. De server kent deze woorden niet.'

/** One part of what is sealed, on linen. What was not handed over, or not written, is not there. */
export function MeldingInhoud({ view, deel }: { view: SealedView; deel: 'kern' | 'triage' | 'afloop' }) {
  const opened = useOpened(view)
  if (opened.status === 'bezig') return <Linnen>Even openen…</Linnen>
  if (opened.status === 'dicht') return <Linnen>Dit gaat niet open. Vergrendel uw kluis en open haar weer.</Linnen>
  return (
    <Namen namen={knownNames(view.soort, opened.parts)}>
      <Deel deel={deel} parts={opened.parts} meldingId={view.objectId} />
    </Namen>
  )
}

type DeelProps = { deel: 'kern' | 'triage' | 'afloop'; parts: readonly Part[]; meldingId: string }

function Deel({ deel, parts, meldingId }: DeelProps) {
  const [kern, triage, afloop] = [kernIn(parts), triageIn(parts, meldingId), afloopIn(parts, meldingId)]
  if (deel === 'kern' && kern)
    return (
      <SealedBlock people note={note}>
        <KernTekst kern={kern} />
      </SealedBlock>
    )
  if (deel === 'triage' && triage)
    return (
      <SealedBlock people>
        <TriageTekst triage={triage} />
      </SealedBlock>
    )
  if (deel === 'afloop' && afloop)
    return (
      <SealedBlock people>
        <dl className="facts facts--one">
          <VeldTekst label="Hoe het afliep" tekst={afloop} />
        </dl>
      </SealedBlock>
    )
  return null
}

function Linnen({ children }: { children: ReactNode }) {
  return (
    <SealedBlock>
      <p role="status">{children}</p>
    </SealedBlock>
  )
}
