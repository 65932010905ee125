import { ensureBuild } from '../local/build'
import { tell } from './console'

try {
  const outcome = await ensureBuild()
  tell(outcome === 'kept' ? 'De bouw op schijf is nog van deze bron.' : 'De app is gebouwd.')
} catch (error) {
  tell((error as Error).message)
  process.exitCode = 1
}
