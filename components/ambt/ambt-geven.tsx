'use client'

import { useState, useTransition } from 'react'
import { FormOutcome } from '@/components/form/form-outcome'
import { Button } from '@/components/ui/button'
import { refusalOf } from '@/components/vault/refusal'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Stand } from '@/lib/domain/ambt/ambt.rules'
import type { GrantAmbtInput } from '@/lib/domain/ambt/ambt.schema'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { vault } from '@/lib/platform/client/vault'
import { AmbtCode } from './ambt-code'

type AmbtGevenProps = {
  bestuurId: string
  soort: AmbtSoort
  schoolId: string | null
  naam: string
  stand: Stand
  ambt: { id: string; versie: number; publicKey: string } | null
  eigen: string | null
  houders: readonly { accountId: string; publicKey: string | null; heeftSleutel: boolean }[]
  action: (input: GrantAmbtInput) => Promise<SealedActionState>
  next: string
}

/** The key is made or opened here; the server gets it sealed to each holder, and the words nobody but the reader. */
export function AmbtGeven(props: AmbtGevenProps) {
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [words, setWords] = useState<string[] | null>(null)
  const [pending, start] = useTransition()
  const shares = props.stand === 'delen' && props.eigen !== null

  const give = () =>
    start(async () => {
      let made: string[] | null = null
      const answer = await refusalOf(async () => {
        const { input, woorden } = shares ? await shared(props) : await fresh(props)
        made = woorden
        return props.action(input)
      })
      setState(answer)
      if (answer.status === 'done') setWords(made ?? [])
    })

  if (words) return <AmbtCode naam={props.naam} words={words} next={props.next} />
  return (
    <>
      <FormOutcome state={state} />
      <Button onClick={give} aria-disabled={pending || undefined}>
        {pending
          ? 'De sleutel wordt gemaakt…'
          : shares
            ? 'Geef de sleutel door'
            : props.ambt
              ? 'Maak een nieuwe sleutel'
              : 'Maak de sleutel'}
      </Button>
    </>
  )
}

type Given = { input: GrantAmbtInput; woorden: string[] | null }

async function fresh({ bestuurId, soort, schoolId, ambt, houders }: AmbtGevenProps): Promise<Given> {
  const { ambtId, publicKey, wraps, code, words } = await vault.newAmbt(bestuurId, ambt?.id ?? null, able(houders))
  const versie = (ambt?.versie ?? 0) + 1
  return { input: { ambtId, soort, schoolId, versie, publicKey, wraps, code }, woorden: words }
}

async function shared({ bestuurId, soort, schoolId, ambt, eigen, houders }: AmbtGevenProps): Promise<Given> {
  if (!ambt || !eigen) throw new Error('nothing to share')
  const { id: ambtId, versie, publicKey } = ambt
  const lacking = able(houders.filter(({ heeftSleutel }) => !heeftSleutel))
  const wraps = await vault.shareAmbt({ bestuurId, ambtId, publicKey, wrap: eigen }, lacking)
  return { input: { ambtId, soort, schoolId, versie, publicKey, wraps, code: null }, woorden: null }
}

function able(houders: AmbtGevenProps['houders']): { accountId: string; publicKey: string }[] {
  return houders.flatMap(({ accountId, publicKey }) => (publicKey ? [{ accountId, publicKey }] : []))
}
