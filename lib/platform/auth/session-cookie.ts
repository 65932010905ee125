import 'server-only'
import { createHash } from 'node:crypto'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { env } from '../env'

export const sessionHours = 8

/** __Host- ties the cookie to this very host and path; browsers refuse it without https. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-geborgen.sessie' : 'geborgen.sessie'
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() }
}

export function isSecure(): boolean {
  return env().NEXTAUTH_URL.startsWith('https:')
}

function sessionCookie(token: string, endsAt: Date): string {
  return `${sessionCookieName()}=${token}; Path=/; HttpOnly; SameSite=Lax; Expires=${endsAt.toUTCString()}${secure()}`
}

export function giveCookie<S extends { token: string; endsAt: Date }>(set: Headers, session: S): S {
  set.append('set-cookie', sessionCookie(session.token, session.endsAt))
  return session
}

export function endedCookie(): string {
  return `${sessionCookieName()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure()}`
}

export function cookiesOf(headers: Headers): Record<string, string> {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split(/=(.*)/s))
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, decode(value)]] : [])),
  )
}

export function tokenHash(token: string | undefined): Uint8Array<ArrayBuffer> | null {
  const bytes = token ? fromBase64Url(token) : null
  return bytes?.length === 32 ? new Uint8Array(createHash('sha256').update(bytes).digest()) : null
}

function secure(): string {
  return isSecure() ? '; Secure' : ''
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
