import { tellTabs } from './channel'

let watching = false

/** After an object was destroyed or handed over: no tab shows it any more, nor does Back bring it up in this one. */
export function tellDestroyed(objectId: string): void {
  tellTabs({ soort: 'vernietigd', objectId })
  if (!watching) addEventListener('popstate', leaveWhenBack)
  watching = true
}

/** Hidden until the server has answered: what stands here could be gone. */
export function leaveDestroyed(): void {
  document.body.style.display = 'none'
  location.reload()
}

// The router keeps pages of before; a link within the page has no state.
function leaveWhenBack({ state }: PopStateEvent): void {
  if (state) leaveDestroyed()
}
