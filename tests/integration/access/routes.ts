import { resolve } from 'node:path'
import { env } from '@/lib/platform/env'
import { filesUnder } from './exports'

type Params = Record<string, string>
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
export type ByteRoute = { path: string; method: string; handler: Handler }
export type Heard = { status: number; body: string }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Every method of every byte route, from disk. */
export async function byteRoutes(): Promise<ByteRoute[]> {
  const all = await Promise.all(
    filesUnder('app/api', 'route.ts').map(async (path) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(path))
      const found = Object.entries(module).filter(([name]) => methods.includes(name))
      return found.map(([method, handler]) => ({ path, method, handler: handler as Handler }))
    }),
  )
  return all.flat()
}

/** What our own page would hear; a reference to a fault would be in the body. */
export async function hear(
  { path, method, handler }: ByteRoute,
  { cookie, params = {}, body }: { cookie?: string; params?: Params; body?: Uint8Array<ArrayBuffer> | object },
): Promise<Heard> {
  const url = path.replace(/^app|\/route\.ts$/g, '').replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name) => params[name] ?? '')
  const json = body && !(body instanceof Uint8Array)
  const request = new Request(`${env().NEXTAUTH_URL}${url}?onderwerp=melding`, {
    method,
    headers: {
      origin: env().NEXTAUTH_URL,
      ...(cookie ? { cookie: `geborgen.sessie=${cookie}` } : {}),
      ...(json ? { 'content-type': 'application/json' } : {}),
    },
    body: method === 'GET' ? undefined : json ? JSON.stringify(body) : (body as Uint8Array<ArrayBuffer>),
  })
  const response = await handler(request, { params: Promise.resolve(params) })
  return { status: response.status, body: await response.text() }
}
