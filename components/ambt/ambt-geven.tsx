'use client'

import { useCallback, useMemo, useState, useTransition } from 'react'
import { FormOutcome } from '@/components/form/form-outcome'
import { Button } from '@/components/ui/button'
import { refusalOf } from '@/components/vault/refusal'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Stand } from '@/lib/domain/ambt/ambt.rules'
import type { GrantAmbtInput } from '@/lib/domain/ambt/ambt.schema'
import { kluisTekst } from '@/lib/domain/ambt/ambt.texts'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { isVaultError } from '@/lib/platform/client/refusals'
import { vault } from '@/lib/platform/client/vault'
import { AmbtCode } from './ambt-code'
import { KluisVelden, kluisVeld, type Papier } from './kluis-velden'
import { VergelijkEerst } from './vergelijk-eerst'

type AmbtGevenProps = {
  bestuurId: string
  soort: AmbtSoort
  schoolId: string | null
  naam: string
  stand: Stand
  ambt: { id: string; versie: number; publicKey: string } | null
  eigen: string | null
  /** What the words from the safe open, where no holder has the key any more. */
  kluis: { salt: string; wrap: string } | null
  houders: readonly { accountId: string; naam: string; publicKey: string | null; heeftSleutel: boolean }[]
  action: (input: GrantAmbtInput) => Promise<SealedActionState>
  next: string
}

/** The key is made or opened here; the server gets it sealed to each holder, and the words nobody but the reader. */
export function AmbtGeven(props: AmbtGevenProps) {
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [words, setWords] = useState<string[] | null>(null)
  const [ready, setReady] = useState(false)
  const [papier, setPapier] = useState<Papier>({ woorden: '', weg: false })
  const [pending, start] = useTransition()
  const { stand, eigen, houders, ambt, kluis } = props
  const shares = stand === 'delen' && eigen !== null
  const to = useMemo(() => able(houders.filter(({ heeftSleutel }) => !shares || !heeftSleutel)), [houders, shares])
  const present = useMemo(() => (shares && ambt ? { ...ambt, ambtId: ambt.id } : null), [ambt, shares])
  const onReady = useCallback(() => setReady(true), [])

  const give = () =>
    start(async () => {
      if (!ready) return
      if (kluis && !papier.weg && !papier.woorden.trim()) return setState(fromKluis('leeg'))
      let made: string[] | null = null
      const answer = await refusalOf(async () => {
        const key = shares ? await shared(props, to) : await fresh(props, to, papier)
        if (!key) return fromKluis('fout')
        const { input, woorden } = key
        made = woorden
        const given = await props.action(input)
        // Who made it knows it; should remembering fail, she compares it later with another holder.
        if (given.status === 'done' && made) await vault.confirmPin(input).catch(() => undefined)
        return given
      })
      setState(answer)
      if (answer.status === 'done') setWords(made ?? [])
    })

  if (words) return <AmbtCode naam={props.naam} words={words} next={props.next} />
  return (
    <>
      <FormOutcome state={state} />
      {kluis ? (
        <KluisVelden papier={papier} onChange={setPapier} errors={state.status === 'invalid' ? state.errors : []} />
      ) : null}
      <VergelijkEerst ontvangers={to} ambt={present} onReady={onReady} />
      <Button onClick={give} aria-disabled={pending || !ready || undefined}>
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

type Ontvangers = ReturnType<typeof able>

/** Null where the words do not open what lies under them. */
async function fresh(
  { bestuurId, soort, schoolId, ambt, eigen, kluis }: AmbtGevenProps,
  to: Ontvangers,
  papier: Papier,
): Promise<Given | null> {
  const ref = ambt && { versie: ambt.versie, publicKey: ambt.publicKey, bestuurId, ambtId: ambt.id }
  const safe = ref && kluis && !papier.weg ? { ...ref, code: kluis, words: papier.woorden } : null
  const present = ref && eigen ? { ...ref, wrap: eigen } : safe
  const key = await vault.newAmbt(bestuurId, ambt?.id ?? null, to, present).catch((error: unknown) => {
    if (safe && isVaultError(error)) return null
    throw error
  })
  if (!key) return null
  const { words, ...made } = key
  return { input: { ...made, soort, schoolId, versie: (ambt?.versie ?? 0) + 1 }, woorden: words }
}

async function shared({ bestuurId, soort, schoolId, ambt, eigen }: AmbtGevenProps, to: Ontvangers): Promise<Given> {
  if (!ambt || !eigen) throw new Error('nothing to share')
  const { id: ambtId, versie, publicKey } = ambt
  const wraps = await vault.shareAmbt({ bestuurId, ambtId, versie, publicKey, wrap: eigen }, to)
  return { input: { ambtId, soort, schoolId, versie, publicKey, wraps, vorig: null, code: null }, woorden: null }
}

function fromKluis(wat: keyof typeof kluisTekst): SealedActionState {
  return { status: 'invalid', errors: [{ field: kluisVeld, message: kluisTekst[wat] }] }
}

function able(houders: AmbtGevenProps['houders']): { accountId: string; naam: string; publicKey: string }[] {
  return houders.flatMap(({ accountId, naam, publicKey }) => (publicKey ? [{ accountId, naam, publicKey }] : []))
}
