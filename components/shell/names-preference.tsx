'use client'

import { useEffect } from 'react'
import { applyNamesHidden, readNamesHidden } from './hidden-names'

/** Puts the choice of HideNames to work on every page. Names come out of the vault later than this. */
export function NamesPreference() {
  useEffect(() => applyNamesHidden(readNamesHidden()), [])
  return null
}
