export type TabMessage =
  | { soort: 'dicht'; reden: LockReason }
  | { soort: 'open' }
  | { soort: 'vernietigd'; objectId: string }

/** zelf: the button · stil: nobody typed or touched · uitgelogd: signed out · verlopen: the session has ended */
export const lockReasons = ['zelf', 'stil', 'uitgelogd', 'verlopen'] as const
export type LockReason = (typeof lockReasons)[number]

const NAME = 'geborgen'
let channel: BroadcastChannel | null = null

export function tellTabs(message: TabMessage): void {
  open().postMessage(message)
}

export function onTabMessage(listener: (message: TabMessage) => void): () => void {
  const hear = (event: MessageEvent<TabMessage>) => listener(event.data)
  open().addEventListener('message', hear)
  return () => open().removeEventListener('message', hear)
}

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(NAME)
  return channel
}
