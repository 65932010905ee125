import { resolve } from 'node:path'
import { env } from '@/lib/platform/env'

type Handler = (request: Request, context: { params: Promise<Record<string, string> | undefined> }) => Promise<Response>
type Asked = { method?: string; body?: unknown; bytes?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> }

/** A browser without pages: keeps its cookies, sends its origin, and asks the real handlers of app/api. */
export function newBrowser(network = '192.0.2.1') {
  const cookies = new Map<string, string>()

  async function ask(path: string, { method = 'POST', body, bytes, headers = {} }: Asked = {}): Promise<Response> {
    const [file, params] = fileOf(path)
    const handlers = (await import(/* @vite-ignore */ resolve('app/api', file, 'route.ts'))) as Record<string, Handler>
    const request = new Request(`${env().NEXTAUTH_URL}/api/${path}`, {
      method,
      headers: {
        origin: env().NEXTAUTH_URL,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
        'x-forwarded-for': network,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      body: bytes ?? (body === undefined ? undefined : JSON.stringify(body)),
    })
    const response = await handlers[method]?.(request, { params: Promise.resolve(params) })
    if (!response) throw new Error(`${method} ${path} does not exist`)
    for (const line of response.headers.getSetCookie()) keep(line)
    return response
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /Max-Age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }

  return {
    cookies,
    ask,
    /** POST of JSON under /api/vault; status and answer together. */
    async vault(path: string, body: unknown = {}) {
      const response = await ask(`vault/${path}`, { body })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    async signIn(input: { mail: string; proof: string; code: string }) {
      const { csrfToken } = await (await ask('auth/csrf', { method: 'GET' })).json()
      const response = await ask('auth/callback/credentials', { body: { ...input, csrfToken } })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
  }
}

export type TestBrowser = ReturnType<typeof newBrowser>

/** As Next does it: no params where no folder is variable. */
function fileOf(path: string): [string, Record<string, string> | undefined] {
  const [plain = ''] = path.split('?')
  if (plain.startsWith('auth/')) return ['auth/[...nextauth]', undefined]
  const [, id] = /^draft\/(.+)$/.exec(plain) ?? []
  return id ? ['draft/[id]', { id }] : [plain, undefined]
}
