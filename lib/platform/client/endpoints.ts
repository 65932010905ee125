const vaultPaths = { share: 'share', heartbeat: 'heartbeat', lock: 'lock', pins: 'pins', ownLog: 'own-log' } as const

export function askVault(what: keyof typeof vaultPaths, body: unknown = {}): Promise<Response> {
  return fetch(`/api/vault/${vaultPaths[what]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    keepalive: what === 'lock',
  })
}
