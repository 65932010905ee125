import { createServer } from 'node:net'

/** The port when nothing listens on it on this machine, on either kind of address; else null. 0 asks for any. */
export async function claimPort(port: number): Promise<number | null> {
  const four = await listen(port, '127.0.0.1')
  if (four === null) return null
  return (await listen(four, '::1')) === null ? null : four
}

export async function anyPort(): Promise<number> {
  for (let tries = 0; tries < 20; tries++) {
    const port = await claimPort(0)
    if (port !== null) return port
  }
  throw new Error('Er is op deze computer geen vrije poort te vinden.')
}

function listen(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    // A machine without IPv6 has nothing listening there.
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? null : port))
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}
