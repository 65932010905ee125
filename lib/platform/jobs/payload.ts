import { openForServer, sealForServer } from '../auth/server-keys'

/** A job waits in a table: an activation link or an address must not lie there in clear. */
export function sealPayload(task: string, value: unknown): { sealed: string } {
  const content = new TextEncoder().encode(JSON.stringify(value))
  return { sealed: Buffer.from(sealForServer('job', task, content)).toString('base64') }
}

export function openPayload(task: string, payload: unknown): unknown {
  const sealed = Buffer.from((payload as { sealed: string }).sealed, 'base64')
  return JSON.parse(Buffer.from(openForServer('job', task, sealed)).toString('utf8'))
}
