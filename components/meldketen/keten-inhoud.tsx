'use client'

import { useEffect, useState } from 'react'
import type { MeldketenDetail, SealedKeten } from '@/lib/domain/meldketen/meldketen'
import type { MeldketenKern, MeldketenToelichting } from '@/lib/domain/meldketen/meldketen.inhoud'
import { contactTekst, statusTekst } from '@/lib/domain/meldketen/meldketen.texts'
import { meldketens } from '@/lib/platform/client/meldketens'
import type { Part } from '@/lib/platform/client/vault-types'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Namen } from '../vault/namen'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type Opened = { status: 'bezig' } | { status: 'dicht' } | { status: 'open'; parts: readonly Part[] }

/** What was reported, opened here, and below it who did what when. */
export function KetenInhoud({ keten }: { keten: MeldketenDetail }) {
  const opened = useKeten(keten.sealed)
  const parts = opened?.status === 'open' ? opened.parts : []
  const kern = latest<MeldketenKern>(parts, 'kern', keten.id)
  return (
    <Namen namen={kern ? [kern.leerling, kern.aangeklaagde] : []}>
      {keten.sealed ? null : (
        <p>Wat er is verteld, is nog niet verzegeld. Degene die meldde, doet dat zodra iemand van u het kan openen.</p>
      )}
      {opened?.status === 'bezig' ? <p role="status">Een ogenblik, dit gaat open…</p> : null}
      {opened?.status === 'dicht' ? (
        <Notice kind="attention" heading="h3" role="alert" title="Dit gaat niet open">
          <p>
            U hebt de sleutel hiervan niet. Vraag een andere bestuurder om de sleutel van het bestuur door te geven, of
            bel wie dit meldde. Wacht daar niet mee: de wet vraagt dat u vandaag iets doet.
          </p>
        </Notice>
      ) : null}
      {kern ? <Verhaal kern={kern} /> : null}
      <h3>Wie wat deed, en wanneer</h3>
      <Agenda>
        {keten.stappen.map(({ id, naar, op, uiterlijk, wie, contact }) => {
          const woorden = latest<MeldketenToelichting>(parts, 'verslagen', id)
          return (
            <AgendaItem
              key={id}
              when={<Datum value={op} form="kort" />}
              title={statusTekst[naar]}
              meta={`Vastgelegd door ${wie}.${op > uiterlijk ? ' Dit was te laat.' : ''}${contact ? ` Contact: ${contactTekst[contact]}.` : ''}`}
            >
              {woorden ? (
                <SealedBlock>
                  <SealedText>{woorden.toelichting}</SealedText>
                </SealedBlock>
              ) : null}
            </AgendaItem>
          )
        })}
        <AgendaItem
          when={<Datum value={keten.gemeldOp} form="kort" />}
          title={statusTekst.gemeld}
          meta={`Door ${keten.melder}.`}
        />
      </Agenda>
    </Namen>
  )
}

function Verhaal({ kern }: { kern: MeldketenKern }) {
  return (
    <>
      <SealedBlock people note="Alleen wie dit van het bestuur kreeg, kan het lezen.">
        <Facts>
          <Fact label="Leerling">
            <SealedName plain>{kern.leerling}</SealedName>
          </Fact>
          <Fact label="Zou het gedaan hebben">
            <SealedName plain>{kern.aangeklaagde}</SealedName>
          </Fact>
          <Fact label="Gehoord van">{kern.melder}</Fact>
          <Fact label="Bereikbaar">{kern.bereikbaar}</Fact>
        </Facts>
      </SealedBlock>
      <SealedBlock>
        <SealedText>{kern.feiten}</SealedText>
      </SealedBlock>
    </>
  )
}

function useKeten(sealed: SealedKeten | null): Opened | null {
  const [opened, setOpened] = useState<Opened>({ status: 'bezig' })
  useEffect(() => {
    let live = true
    if (!sealed) return
    meldketens.open(sealed).then(
      (parts) => live && setOpened({ status: 'open', parts }),
      () => live && setOpened({ status: 'dicht' }),
    )
    return () => {
      live = false
    }
  }, [sealed])
  return sealed ? opened : null
}
