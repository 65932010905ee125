'use client'

import { useAct } from '@/components/account/use-act'
import { useReady } from '@/components/account/use-ready'
import { FormHead } from '@/components/form/form-head'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import type { Answer } from '@/lib/platform/client/ask-account'

type BeginStepProps = { caption: string; naam: string; mail: string; onBegin: () => Promise<Answer<unknown>> }

/** Who it is for, and what happens next. */
export function BeginStep({ caption, naam, mail, onBegin }: BeginStepProps) {
  const ready = useReady()
  const { state, pending, run } = useAct()
  return (
    <>
      <FormHead state={state} title={`Welkom, ${naam}`} caption={caption} />
      <p className="lead">U neemt nu uw account in gebruik. Dat duurt ongeveer een kwartier.</p>
      <p>U logt straks in met {mail}. Dit hebt u nodig:</p>
      <ul className="stack">
        <li>uw telefoon, met een app voor inlogcodes;</li>
        <li>pen en papier, of een printer;</li>
        <li>een plek waar niemand meekijkt.</li>
      </ul>
      <p>
        U kiest een wachtzin, koppelt uw telefoon, en schrijft reservecodes en herstelwoorden op. Stopt u halverwege,
        dan begint u later opnieuw met dezelfde link.
      </p>
      <ButtonRow>
        <Button disabled={!ready} aria-disabled={pending || undefined} onClick={() => void run([], onBegin)}>
          {pending ? 'Even wachten…' : 'Begin'}
        </Button>
      </ButtonRow>
    </>
  )
}
