'use client'

import { useEffect } from 'react'

/** The title of the page. Stands above the outcome of the form, whose "Fout:" comes before it. */
export function StapTitel({ titel }: { titel: string }) {
  useEffect(() => {
    document.title = `${titel} - Geborgen`
  }, [titel])
  return null
}
