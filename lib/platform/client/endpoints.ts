const vaultPaths = { share: 'share', heartbeat: 'heartbeat', lock: 'lock', pins: 'pins', ownLog: 'own-log' } as const

/** What is said at these addresses stands in kernel/auth-wire. */
export function askVault(what: keyof typeof vaultPaths, body: unknown = {}): Promise<Response> {
  return fetch(`/api/vault/${vaultPaths[what]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    keepalive: what === 'lock',
  })
}
