'use client'

import { Button } from '@/components/ui/button'
import { accountActs } from '@/lib/platform/client/account-acts'

export function SignOutButton() {
  return (
    <p>
      <Button variant="second" onClick={() => void accountActs.signOut()}>
        Log uit
      </Button>
    </p>
  )
}
