import { toBase64Url } from '@/lib/kernel/bytes'
import { routes } from '@/lib/kernel/routes'

/** A link with a secret that only this browser knows; the server gets the print of it. */
export async function newAgendaLink(): Promise<{ url: string; tokenHash: string }> {
  const secret = crypto.getRandomValues(new Uint8Array(32))
  const print = new Uint8Array(await crypto.subtle.digest('SHA-256', secret))
  return {
    url: new URL(routes.agendaBestand(toBase64Url(secret)), location.origin).href,
    tokenHash: toBase64Url(print),
  }
}
