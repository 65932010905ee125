'use client'

import { useEffect } from 'react'

/** The title of the page. Stands above the outcome of the form, whose "Fout:" comes before it. */
export function StapTitel({ stap, aantal, titel }: { stap: number; aantal: number; titel: string }) {
  useEffect(() => {
    document.title = `Stap ${stap} van ${aantal}, ${titel.charAt(0).toLowerCase()}${titel.slice(1)} - Geborgen`
  }, [stap, aantal, titel])
  return null
}
