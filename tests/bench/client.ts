import { fromBase64Url, toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { NIL_ID } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { saltOf } from '@/lib/platform/auth/own-session'
import { sealDraft } from '@/lib/vault/draft'
import { deriveFromPassphrase } from '@/lib/vault/passphrase'
import type { DemoMens } from '@/prisma/seed/mensen'

/** What the browser makes of the wachtzin, which takes it a second: ready before the clock runs. */
export async function proofOf({ mail, wachtzin }: Pick<DemoMens, 'mail' | 'wachtzin'>): Promise<string> {
  const found = await saltOf({ mail, soort: 'wachtzin' })
  const salt = found.ok ? fromBase64Url(found.value.salt) : null
  if (!salt) throw new Error(`no salt for ${mail}`)
  return toBase64Url((await deriveFromPassphrase(wachtzin, salt)).authKey)
}

export async function newClient(origin: string, mens: DemoMens): Promise<{ signInAndSave: () => Promise<void> }> {
  const proof = await proofOf(mens)
  const codes = [...mens.reservecodes]
  return {
    async signInAndSave() {
      const code = codes.pop()
      if (!code) throw new Error(`${mens.naam} has no codes left`)
      const csrf = await sent(await fetch(`${origin}/api/auth/csrf`))
      const { csrfToken } = await csrf.json()
      const signedIn = await sent(
        await fetch(`${origin}/api/auth/callback/credentials`, {
          method: 'POST',
          headers: { origin, cookie: cookiesOf(csrf), 'content-type': 'application/json' },
          body: JSON.stringify({ mail: mens.mail, proof, code, csrfToken }),
        }),
      )
      const id = newId() as string
      const saved = await fetch(`${origin}/api/draft/${id}?onderwerp=melding:nieuw`, {
        method: 'PUT',
        headers: { origin, cookie: cookiesOf(signedIn), 'content-type': 'application/octet-stream' },
        body: await draftOf(mens, id),
      })
      await sent(saved)
    },
  }
}

async function draftOf({ vault }: DemoMens, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const header = { soort: 'draft', bestuurId: NIL_ID, objectId: id, sectie: 'kern', itemId: id, revisie: 1 } as const
  return new Uint8Array(await sealDraft(vault.publicKey, header, utf8('Wat ik hoorde. '.repeat(150))))
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function sent(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`)
  return response
}
