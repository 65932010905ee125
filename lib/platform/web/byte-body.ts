import 'server-only'
import { concatBytes } from '@/lib/kernel/bytes'
import { MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'

/** The sealed bytes of a request; null when there are none, or more than one envelope may hold. Reads no byte beyond that. */
export async function bytesOf(request: Request, most = MAX_ENVELOPE_BYTES): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader()
  if (!reader) return null
  const parts: Uint8Array[] = []
  let length = Number(request.headers.get('content-length') ?? 0) > most ? Number.POSITIVE_INFINITY : 0
  while (length <= most) {
    const { done, value } = await reader.read()
    if (done) return length > 0 ? concatBytes(...parts) : null
    parts.push(value)
    length += value.length
  }
  await reader.cancel()
  return null
}

export function sealedBytes(status: number, { bytes, revisie }: { bytes: Uint8Array; revisie: number }): Response {
  return new Response(new Uint8Array(bytes), {
    status,
    headers: { 'content-type': 'application/octet-stream', 'x-revisie': String(revisie) },
  })
}
