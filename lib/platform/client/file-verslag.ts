import { toBase64Url } from '@/lib/kernel/bytes'

export type Gebleven = { message: string; errors?: { field: string; message: string }[] }

/** Sends a public document with its facts, in clear. Null when it is kept. */
export async function fileVerslag(bestuurId: string, facts: object, pdf: File | null): Promise<Gebleven | null> {
  const body = JSON.stringify({ ...facts, pdf: pdf ? toBase64Url(new Uint8Array(await pdf.arrayBuffer())) : '' })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api/${bestuurId}/commissieverslagen`, { method: 'POST', headers, body }).catch(
    () => null,
  )
  if (!response) return { message: 'De verbinding viel weg. Probeer het opnieuw.' }
  return response.ok ? null : ((await response.json()) as Gebleven)
}
