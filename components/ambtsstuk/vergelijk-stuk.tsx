'use client'

import { useEffect, useState } from 'react'
import type { Stukbestemming, Stukscherm, Stuksoort } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { vault } from '@/lib/platform/client/vault'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'
import { CompareKey } from '../vault/compare-key'
import { ontvangersVan } from './betrokken'

type VergelijkStukProps = { to: Stukbestemming; scherm: Stukscherm; soort: Stuksoort }

/** A piece goes to no key whose six words were not compared, also not to the office (kluis 3); one's own key is known. */
export function VergelijkStuk({ to, scherm, soort }: VergelijkStukProps) {
  const [left, setLeft] = useState<readonly (Recipient | AmbtRecipient)[]>([])
  // As text: `to` is made anew at every keystroke, and these say whether it is another.
  const ontvangers = JSON.stringify(
    ontvangersVan(to, scherm, soort).filter((one) => 'ambtId' in one || one.accountId !== scherm.ik.accountId),
  )

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

  const wie = scherm.welk.soort === 'bestuur' ? 'iemand van het bestuur' : 'de directeur'
  const waar =
    scherm.welk.soort === 'bestuur' ? 'op de Bestuurstafel, bij de sleutel van het bestuur' : 'op de Directietafel'
  return left.map((one) => (
    <CompareKey
      key={one.publicKey}
      sleutel={one}
      naam={'ambtId' in one ? wie : naamVan(to, one.accountId)}
      waar={'ambtId' in one ? waar : undefined}
      daarna="U kunt nu verder."
    />
  ))
}

function naamVan(to: Stukbestemming, accountId: string): string {
  return to.personen.find((one) => one.accountId === accountId)?.naam ?? 'deze persoon'
}
