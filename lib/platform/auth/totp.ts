import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { create } from 'qrcode'
import type { Qr } from '@/lib/kernel/auth-wire'
import { utf8 } from '@/lib/kernel/bytes'
import { sameSecret } from './server-keys'

const period = 30

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The step of the code, or null. A step counts once: what is not later than the last one used is refused. */
export function totpStep(secret: string, code: string, lastStep: number, now = new Date()): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period })
  const current = Math.floor(now.getTime() / 1000 / period)
  let found: number | null = null
  // All three are always tried, so that the time it takes does not tell which one it was.
  for (const step of [current - 1, current, current + 1]) {
    const same = sameSecret(utf8(totp.generate({ timestamp: step * period * 1000 })), utf8(code))
    if (same && step > lastStep) found = step
  }
  return found
}

/** The QR code as one path of squares: an inline svg needs no image and no style. */
export function totpQr(secret: string, mail: string): Qr {
  const uri = new TOTP({ issuer: 'Geborgen', label: mail, secret: Secret.fromBase32(secret), period }).toString()
  const { modules } = create(uri, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`)
    }
  }
  return { size: modules.size, path: squares.join('') }
}
