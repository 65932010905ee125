'use client'

import { useEffect, useState } from 'react'
import { vault } from '@/lib/platform/client/vault'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'
import { CompareKey } from '../vault/compare-key'

type TeVergelijken = { sleutel: Recipient | AmbtRecipient; naam: string; waar?: string }

type Props = {
  ontvangers: readonly (Recipient & { naam: string })[]
  /** The present key, where that is what goes on. */
  ambt: AmbtRecipient | null
  onReady: () => void
}

/** The private key of an office goes to nobody whose words were not compared: one block for each who is left. */
export function VergelijkEerst({ ontvangers, ambt, onReady }: Props) {
  const [left, setLeft] = useState<readonly TeVergelijken[] | null>(null)
  const [done, setDone] = useState(0)

  useEffect(() => {
    let live = true
    notCompared(ontvangers, ambt).then(
      (found) => {
        if (live) setLeft(found)
        if (live && found.length === 0) onReady()
      },
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [ontvangers, ambt, onReady])

  if (!left) return <p role="status">Een ogenblik…</p>
  return left.map((one) => (
    <CompareKey
      key={one.sleutel.publicKey}
      {...one}
      daarna="U kunt de sleutel geven als alle woorden vergeleken zijn."
      onCompared={() => {
        setDone(done + 1)
        if (done + 1 === left.length) onReady()
      }}
    />
  ))
}

async function notCompared(ontvangers: Props['ontvangers'], ambt: AmbtRecipient | null): Promise<TeVergelijken[]> {
  const states = await Promise.all(ontvangers.map((one) => vault.pinState(one)))
  const people = ontvangers.filter((_, at) => states[at] !== 'vergeleken')
  const office = ambt && (await vault.pinState(ambt)) === 'gewijzigd' ? [{ sleutel: ambt, ...ambtVraag }] : []
  return [...office, ...people.map((one) => ({ sleutel: one, naam: one.naam }))]
}

const ambtVraag = { naam: 'wie dit ambt ook heeft', waar: 'op deze bladzijde' }
