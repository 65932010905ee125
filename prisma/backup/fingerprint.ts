import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** A stream that lets everything through, and tells afterwards what it was by its SHA-256. */
export function fingerprint(): { stream: Transform; digest: () => string } {
  const hash = createHash('sha256')
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, digest: () => hash.digest('hex') }
}
