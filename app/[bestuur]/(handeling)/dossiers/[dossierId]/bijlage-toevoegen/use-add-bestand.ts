'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { uploadTekst } from '@/components/bestand/upload-tekst'
import { refOf } from '@/components/vault/parts'
import { refusalOf } from '@/components/vault/refusal'
import { useUpload } from '@/components/vault/use-upload'
import type { SealedView } from '@/lib/domain/object/object'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { isSameFile, proefOf } from '@/lib/platform/client/files'
import { vault } from '@/lib/platform/client/vault'
import type { BestandInhoud, BestandRef } from '@/lib/platform/client/vault-types'
import { addBestandAction } from './add-bestand.action'

export type Begun = { ref: BestandRef; inhoud: BestandInhoud }

/** Begins an attachment, or goes on with one that was begun, and sends its pieces. */
export function useAddBestand(sealed: SealedView, toestemmingId: string | null, verder: Begun | null) {
  const router = useRouter()
  const upload = useUpload()
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const [begun, setBegun] = useState(verder)
  const chosen = useRef<File | null>(null)

  async function submit(file: File | null) {
    if (upload.stand === 'bezig' || upload.stand === 'klaar') return
    chosen.current = file
    const going = await began(file).catch(unreadable)
    if (!going || !file) return
    setBegun(going)
    setState({ status: 'idle' })
    const outcome = await upload.start(going.ref, going.inhoud, file)
    if (outcome === 'klaar') router.push(`${routes.dossier(sealed.bestuurId, sealed.objectId)}#bijlagen`)
  }

  async function began(file: File | null): Promise<Begun | null> {
    const { gekozenBestand } = await import('@/lib/domain/bestand/bestand.inhoud')
    const parsed = gekozenBestand.safeParse({ naam: file?.name ?? '', grootte: file?.size ?? 1 })
    if (!file || !parsed.success) return wrong(fieldErrors([parsed])[0]?.message ?? '')
    if (begun) return (await isSameFile(begun.inhoud, file)) ? begun : wrong(otherFile)
    const made: { begun?: Begun } = {}
    const answer = await refusalOf(async () => {
      const fresh = { naam: file.name, type: file.type.slice(0, 120), grootte: file.size, proef: await proefOf(file) }
      const { bestandId, inhoud } = await vault.newFile(fresh)
      const ref = { bestuurId: sealed.bestuurId, objectId: sealed.objectId, bestandId }
      made.begun = { ref, inhoud }
      const envelopes = await vault.seal(refOf(sealed), [{ sectie: 'bestand', itemId: bestandId, revisie: 1, inhoud }])
      const input = { objectId: sealed.objectId, id: bestandId, grootte: file.size, toestemmingId, envelopes }
      return addBestandAction(sealed.bestuurId, input)
    })
    if (answer.status === 'done') return made.begun ?? null
    setState(answer)
    return null
  }

  /** Since it was chosen the file was moved or changed: the browser gives no byte of it. */
  function unreadable(error: unknown): null {
    if (!(error instanceof DOMException)) throw error
    return wrong(uploadTekst.onleesbaar)
  }

  function wrong(message: string): null {
    setState({ status: 'invalid', errors: [{ field: 'bestand', message }] })
    return null
  }

  return { state, begun, upload, submit, again: () => submit(chosen.current), canGoOn: chosen.current !== null }
}

const otherFile = 'Dit is een ander bestand dan waarmee u begon. Kies hetzelfde bestand, of verwijder het eerste.'
