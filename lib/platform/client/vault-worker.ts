import { caller } from './rpc'
import type { VaultMethods } from './vault.worker'

type Running = { worker: Worker; rpc: ReturnType<typeof caller<VaultMethods>> }

let running: Running | null = null

/** One Worker per tab, started when first asked. */
export function worker(): Running['rpc'] {
  if (!running) {
    const started = new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' })
    running = { worker: started, rpc: caller<VaultMethods>(started) }
  }
  return running.rpc
}

/** Takes every key out of this tab's memory. */
export function endWorker(): void {
  running?.worker.terminate()
  running?.rpc.end()
  running = null
}
