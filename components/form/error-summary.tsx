'use client'

import { type MouseEvent, useEffect, useId, useRef } from 'react'
import type { FieldError } from '@/lib/kernel/action-state'

type ErrorSummaryProps = { errors: readonly FieldError[]; title?: string }

/** Stands above the form, takes the focus each time the errors are new, and each error leads to its field. */
export function ErrorSummary({ errors, title = 'Kijk dit nog even na' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const headingId = useId()

  useEffect(() => {
    if (errors.length === 0) return
    box.current?.focus()
    document.title = `Fout: ${withoutFout()}`
    // The next page may have set its own title by then.
    return () => {
      document.title = withoutFout()
    }
  }, [errors])

  return (
    <div className="error-summary" role="alert" aria-labelledby={headingId} tabIndex={-1} ref={box}>
      <h2 id={headingId}>{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const withoutFout = () => document.title.replace(/^Fout: /, '')

const controls = 'input, textarea, select, button'

/** A group has no focus of its own: go to the control in it that is wrong, else to its first. */
function goTo(event: MouseEvent, field: string) {
  const target = document.getElementById(field)
  const control = target?.matches(controls)
    ? target
    : (target?.querySelector<HTMLElement>('[aria-invalid=true]') ?? target?.querySelector<HTMLElement>(controls))
  if (!control) return
  event.preventDefault()
  control.focus()
}
