import { caller } from './rpc'
import type { VaultMethods } from './vault.worker'

type Running = { worker: Worker; rpc: ReturnType<typeof caller<VaultMethods>> }

let running: Running | null = null
let failed = () => {}

/** One Worker per tab, started when first asked. */
export function worker(): Running['rpc'] {
  if (!running) {
    const started = new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' })
    running = { worker: started, rpc: caller<VaultMethods>(started) }
    started.addEventListener('error', () => running?.worker === started && fail())
  }
  return running.rpc
}

/** It could not be loaded, or fell over: who waits hears so, and its keys are gone. */
export function onWorkerFailure(listener: () => void): void {
  failed = listener
}

export function endWorker(): void {
  running?.worker.terminate()
  running?.rpc.end()
  running = null
}

function fail(): void {
  endWorker()
  failed()
}
