import 'server-only'
import { MAX_ENVELOPE_BYTES } from '@/lib/kernel/envelope'

/** The sealed bytes of a request; null when there are none, or more than one envelope may hold. */
export async function bytesOf(request: Request, most = MAX_ENVELOPE_BYTES): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > 0 && bytes.length <= most ? bytes : null
}

export function sealedBytes(status: number, { bytes, revisie }: { bytes: Uint8Array; revisie: number }): Response {
  return new Response(new Uint8Array(bytes), {
    status,
    headers: { 'content-type': 'application/octet-stream', 'x-revisie': String(revisie) },
  })
}
