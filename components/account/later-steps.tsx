'use client'

import { type ComponentType, createElement, lazy, type ReactElement, Suspense } from 'react'

/** Steps that come after the first one of a public page: fetched beside it, so that the page itself stays light. */
export const CodesStep = later(() => import('./codes-step').then((module) => module.CodesStep))
export const PassphraseStep = later(() => import('./new-passphrase-form').then((module) => module.NewPassphraseForm))
export const PhoneForm = later(() => import('./phone-form').then((module) => module.PhoneForm))
export const WordsStep = later(() => import('./words-step').then((module) => module.WordsStep))

const waiting = createElement('p', { role: 'status' }, 'Een ogenblik…')

function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactElement {
  // Begun at once in the browser: when the step is reached, keys are in memory that a failing download must not cost.
  const loading = typeof window === 'undefined' ? null : load()
  const Step = lazy(async () => ({ default: await (loading ?? load()) }))
  return (props) => createElement(Suspense, { fallback: waiting }, createElement(Step as ComponentType<Props>, props))
}
