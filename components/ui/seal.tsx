/** The mark: a doorway with someone in it. Always beside a word. */
export function Seal() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M5 29.5V16a11 11 0 0 1 22 0v13.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="19" r="4.4" fill="currentColor" />
    </svg>
  )
}
