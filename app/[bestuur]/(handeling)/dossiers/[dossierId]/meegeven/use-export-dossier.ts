'use client'

import { useState } from 'react'
import { afschriftOf, type Keuze, wrongIn } from '@/components/afschrift/meegeven'
import { refusalOf } from '@/components/vault/refusal'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { openFile, saveAs } from '@/lib/platform/client/download'
import { exportDossierAction } from './export-dossier.action'

type Copy = { page: Blob; words: string[]; naam: string }
type Stand = { soort: 'kiezen' } | { soort: 'bezig'; tekst: string } | ({ soort: 'klaar' } & Copy)
type Dossier = { bestuurId: string; dossierId: string; kop: { titel: string; onder: string }; today: string }

/** Notes that a copy is made, makes it here, and saves it. Nothing of it goes to the server. */
export function useExportDossier({ bestuurId, dossierId, kop, today }: Dossier) {
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [stand, setStand] = useState<Stand>({ soort: 'kiezen' })

  async function make(keuze: Keuze) {
    const errors = wrongIn(keuze)
    if (errors.length > 0) return setState({ status: 'invalid', errors })
    setState({ status: 'idle' })
    setStand({ soort: 'bezig', tekst: 'De bijlagen gaan open…' })
    const files = await openAll(keuze)
    if (!files) return stop({ status: 'refused', kind: 'bijlage', message: noFile })
    setStand({ soort: 'bezig', tekst: 'Het bestand wordt verzegeld. Dit duurt een paar tellen…' })
    const aantal = keuze.onderdelen.length + keuze.bijlagen.length
    const answer = await refusalOf(() => exportDossierAction(bestuurId, { dossierId, aantal }))
    if (answer.status !== 'done') return stop(answer)
    const { buildAfschrift } = await import('@/lib/platform/client/afschrift/build-afschrift')
    const made = { ...(await buildAfschrift(afschriftOf(keuze, kop), files)), naam: `verzegeld-${today}.html` }
    saveAs(made.page, made.naam)
    setStand({ soort: 'klaar', ...made })
  }

  function stop(answer: SealedActionState) {
    setStand({ soort: 'kiezen' })
    setState(answer)
  }

  async function openAll({ bijlagen }: Keuze): Promise<Uint8Array[] | null> {
    const files: Uint8Array[] = []
    for (const { bestand, inhoud } of bijlagen) {
      const ref = { bestuurId, objectId: dossierId, bestandId: bestand.id }
      const opened = await openFile({ ref, inhoud, onProgress: () => {}, signal: new AbortController().signal })
      if (!(opened instanceof Blob)) return null
      files.push(new Uint8Array(await opened.arrayBuffer()))
    }
    return files
  }

  return { state, stand, make }
}

const noFile = 'Een bijlage ging niet open. Kijk of er internet is en probeer het opnieuw, of laat die bijlage weg.'
