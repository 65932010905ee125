import 'server-only'
import { MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'

/** The sealed bytes of a request; null when there are none, or more than one envelope may hold. Keeps no byte beyond that. */
export async function bytesOf(request: Request, most = MAX_ENVELOPE_BYTES): Promise<Uint8Array<ArrayBuffer> | null> {
  const told = Number(request.headers.get('content-length') ?? most)
  const reader = request.body?.getReader()
  if (!reader || !(told <= most)) return null
  const bytes = new Uint8Array(told)
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return length > 0 ? (length === told ? bytes : bytes.slice(0, length)) : null
    if (length + value.length > told) {
      await reader.cancel()
      return null
    }
    bytes.set(value, length)
    length += value.length
  }
}

export function sealedBytes(status: number, { bytes, revisie }: { bytes: Uint8Array; revisie: number }): Response {
  return new Response(new Uint8Array(bytes), {
    status,
    headers: { 'content-type': 'application/octet-stream', 'x-revisie': String(revisie) },
  })
}
