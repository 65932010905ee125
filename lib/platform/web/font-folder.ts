import 'server-only'
import { join } from 'node:path'

/** Where the faces stand that a PDF made on the server needs. */
export function fontFolder(): string {
  return join(process.cwd(), 'node_modules', '@fontsource')
}
