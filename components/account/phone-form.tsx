'use client'

import type { FormEvent, ReactNode } from 'react'
import type { NewPhone } from '@/lib/kernel/auth-wire'
import { FormHead } from '../form/form-head'
import { SubmitButton } from '../form/submit-button'
import { ButtonRow } from '../ui/button-row'
import { CodeField } from './code-field'
import { missingIn, typedIn } from './typed-in'
import { useAct } from './use-act'
import { useStepTitle } from './use-step-title'

type PhoneFormProps = {
  title: string
  caption?: string
  phone: Pick<NewPhone, 'secret' | 'qr'>
  onCode: (code: string) => ReturnType<Parameters<ReturnType<typeof useAct>['run']>[1]>
  children?: ReactNode
}

export function PhoneForm({ title, caption, phone: { secret, qr }, onCode, children }: PhoneFormProps) {
  const { state, pending, run, errorOf } = useAct()
  useStepTitle(caption ? `${caption}: ${title}` : title)

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const missing = missingIn(form, { code: 'Vul de zes cijfers in die de app laat zien.' })
    await run(missing, () => onCode(typedIn(form, 'code')))
  }

  return (
    <>
      <FormHead state={state} title={title} caption={caption} />
      {children ? <div className="before">{children}</div> : null}
      <form className="form" noValidate onSubmit={check}>
        <ol className="numbered stack">
          <li>Open op uw telefoon een app voor inlogcodes. Hebt u er geen? Installeer bijvoorbeeld 2FAS of Aegis.</li>
          <li>Kies in de app voor toevoegen, en richt de camera op dit vierkant.</li>
        </ol>
        <div className="field">
          <svg
            className="qr"
            viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`}
            role="img"
            aria-label="QR-code voor uw app"
          >
            <rect x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} fill="#fff" />
            <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
          <p className="meta">Lukt dat niet? Typ dan deze sleutel in de app:</p>
          <p className="code may-wrap">{secret.match(/.{1,4}/g)?.join(' ')}</p>
        </div>
        <CodeField
          label="Code uit de app"
          hint="Zes cijfers. Ze veranderen elke halve minuut."
          error={errorOf('code')}
          inputMode="numeric"
        />
        <ButtonRow>
          <SubmitButton pending={pending}>Verder</SubmitButton>
        </ButtonRow>
      </form>
    </>
  )
}
