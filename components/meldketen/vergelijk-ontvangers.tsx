'use client'

import { useEffect, useState } from 'react'
import type { Bestemming } from '@/lib/domain/meldketen/meldketen'
import { vault } from '@/lib/platform/client/vault'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'
import { CompareKey } from '../vault/compare-key'
import { ontvangersVan } from './betrokken'

/** A report goes to no key whose six words were not compared, also not to the office (kluis 3). */
export function VergelijkOntvangers({ to }: { to: Bestemming }) {
  const [left, setLeft] = useState<readonly (Recipient | AmbtRecipient)[]>([])
  // As text: `to` is made anew at every keystroke, and these say whether it is another.
  const ontvangers = JSON.stringify(ontvangersVan(to))

  useEffect(() => {
    let live = true
    const all: (Recipient | AmbtRecipient)[] = JSON.parse(ontvangers)
    Promise.all(all.map((one) => vault.pinState(one))).then(
      (states) => live && setLeft(all.filter((_, at) => states[at] !== 'vergeleken')),
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [ontvangers])

  return left.map((one) => (
    <CompareKey
      key={one.publicKey}
      sleutel={one}
      naam={'ambtId' in one ? 'iemand van het bestuur' : naamVan(to, one.accountId)}
      waar={'ambtId' in one ? 'op de Bestuurstafel, bij de sleutel van het bestuur' : undefined}
      daarna="U kunt nu melden."
    />
  ))
}

function naamVan(to: Bestemming, accountId: string): string {
  return to.personen.find((one) => one.accountId === accountId)?.naam ?? 'deze bestuurder'
}
