const key = 'geborgen-namen'

export function readNamesHidden(): boolean {
  return localStorage.getItem(key) === 'verborgen'
}

export function applyNamesHidden(hidden: boolean): void {
  document.documentElement.classList.toggle('names-hidden', hidden)
}

export function rememberNamesHidden(hidden: boolean): void {
  if (hidden) localStorage.setItem(key, 'verborgen')
  else localStorage.removeItem(key)
}
