// The package has no types of its own; this is the part we use.
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  export class SMTPServer {
    constructor(options: {
      authOptional: boolean
      disabledCommands: string[]
      size: number
      logger: boolean
      onData(stream: Readable, session: unknown, done: (error?: Error | null) => void): void
    })
    server: Server
    listen(port: number, host: string, ready: () => void): Server
    close(done: () => void): void
    on(event: 'error', listener: (error: Error) => void): this
  }
}
