const zone = 'Europe/Amsterdam'

type MomentProps = {
  value: Date | string
  /** lang: 9 november 2026, 14.03 uur · kort: 09-11-2026 14.03 · tijd: 14.03 uur */
  form?: 'lang' | 'kort' | 'tijd'
}

export function Moment({ value, form = 'lang' }: MomentProps) {
  const date = new Date(value)
  return <time dateTime={date.toISOString()}>{text(date, form)}</time>
}

function text(date: Date, form: 'lang' | 'kort' | 'tijd'): string {
  const time = format(date, { hour: '2-digit', minute: '2-digit' }).replace(':', '.')
  if (form === 'tijd') return `${time} uur`
  if (form === 'kort') return `${format(date, { day: '2-digit', month: '2-digit', year: 'numeric' })} ${time}`
  return `${format(date, { day: 'numeric', month: 'long', year: 'numeric' })}, ${time} uur`
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: zone, ...options }).format(date)
}
