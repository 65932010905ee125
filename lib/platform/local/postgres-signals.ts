const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Stops first, then ends the process with the code that belongs to the signal. */
export function onSignal(stop: () => Promise<void>): void {
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      stop().finally(() => process.exit(code))
    })
  }
}
