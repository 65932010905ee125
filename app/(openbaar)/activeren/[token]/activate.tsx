'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CodesStep, PassphraseStep, PhoneForm, WordsStep } from '@/components/account/later-steps'
import type { Activation, Enrolled } from '@/lib/kernel/auth-wire'
import { publicRoutes } from '@/lib/kernel/public-routes'
import { ok } from '@/lib/kernel/result'
import { loadAccountActs, loadAccountVault } from '@/lib/platform/client/load-acts'
import { BeginStep } from './begin-step'

type Made = { keys: Enrolled; recoveryWords: string[] }
const steps = ['begin', 'wachtzin', 'telefoon', 'codes', 'woorden'] as const

/** One thing at a time. Until the last step nothing is kept on the server: who stops half way begins again. */
export function Activate({ token, naam, mail }: { token: string; naam: string; mail: string }) {
  const router = useRouter()
  const [step, setStep] = useState<(typeof steps)[number]>('begin')
  const [activation, setActivation] = useState<Activation | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const caption = `Stap ${steps.indexOf(step) + 1} van ${steps.length}`

  async function begin() {
    const answer = await (await loadAccountActs()).beginActivation(token)
    if (!answer.ok) return answer
    setActivation(answer.value)
    setStep('wachtzin')
    return answer
  }

  async function choose(wachtzin: string) {
    const accountVault = await loadAccountVault()
    setMade(await accountVault.enrol(wachtzin, activation?.accountId ?? ''))
    setStep('telefoon')
    return ok(true)
  }

  async function checkCode(code: string) {
    const answer = await (await loadAccountActs()).checkActivation(activation?.ticket ?? '', code)
    if (!answer.ok || !activation) return answer
    setActivation({ ...activation, ticket: answer.value.ticket })
    setStep('codes')
    return answer
  }

  async function finish() {
    const { keys } = made as Made
    const answer = await (await loadAccountActs()).finishActivation({
      token,
      ticket: activation?.ticket ?? '',
      ...keys,
    })
    if (answer.ok) router.replace(publicRoutes.besturen)
    return answer
  }

  if (step === 'begin' || !activation) return <BeginStep caption={caption} naam={naam} mail={mail} onBegin={begin} />
  if (step === 'wachtzin')
    return (
      <PassphraseStep title="Kies uw wachtzin" caption={caption} own={[naam, mail]} onChosen={choose}>
        <p>Uw wachtzin opent alles wat u hier bewaart. Hij verlaat uw apparaat niet: ook wij kennen hem niet.</p>
      </PassphraseStep>
    )
  if (step === 'telefoon')
    return (
      <PhoneForm title="Koppel uw telefoon" caption={caption} phone={activation} onCode={checkCode}>
        <p>
          Bij het inloggen vragen we ook om een code van uw telefoon. Zo komt niemand binnen met alleen uw wachtzin.
        </p>
      </PhoneForm>
    )
  if (step === 'codes')
    return <CodesStep caption={caption} codes={activation.codes} next="Verder" onNext={() => setStep('woorden')} />
  return <WordsStep caption={caption} words={made?.recoveryWords ?? []} finish="Klaar, log mij in" onChecked={finish} />
}
