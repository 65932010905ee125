'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { acceptStand, onStand, standOf } from '@/lib/platform/client/standen'
import type { Stand } from '@/lib/platform/client/vault-types'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

const SURE_AFTER_MS = 3000

/** Above a case of which less stands there than this vault saw before: the server cannot be asked, the reader can. */
export function OlderNotice() {
  const objectIds = usePathname().split('/').filter(isObjectId)
  const of = (stand: Stand) => objectIds.find((id) => standOf(id) === stand)
  const older = useSyncExternalStore(onStand, () => of('ouder'), never)
  const forgotten = useSyncExternalStore(onStand, () => of('lijst_ouder'), never)
  const sure = useSure(older)

  if (older && sure)
    return (
      <Notice kind="attention" role="alert" title="Hier staat minder dan u eerder zag">
        <p>
          De server geeft een oudere tekst, of houdt iets achter. U kunt lezen wat er staat, maar nu niets vastleggen.
          Bel wie Geborgen voor uw bestuur beheert. Is er een reservekopie teruggezet? Dan kan dit kloppen.
        </p>
        <p>
          <Button variant="second" onClick={() => void acceptStand(older)}>
            Dit klopt, ga hiermee verder
          </Button>
        </p>
      </Notice>
    )
  if (!forgotten) return null
  return (
    <Notice kind="attention" role="status" title="Uw kluis kan niet alles nagaan">
      <p>
        De lijst waarin uw kluis onthoudt wat u zag, is ouder dan deze browser weet. Kijk goed of de laatste tekst hier
        staat.
      </p>
    </Notice>
  )
}

/** A page that the browser kept from before an act, for its back button, is older too: asked anew it is not. */
function useSure(older: string | undefined): boolean {
  const { refresh } = useRouter()
  const [sure, setSure] = useState(false)

  useEffect(() => {
    if (!older) return
    refresh()
    const timer = setTimeout(() => setSure(true), SURE_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setSure(false)
    }
  }, [older, refresh])

  return sure
}

const isObjectId = (part: string) => part.length === 36
const never = () => undefined
