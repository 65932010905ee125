import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'

type DatumForm = 'lang' | 'kort' | 'dag' | 'dagmaand'

/** lang: 9 november 2026 · kort: 9-11-2026 in tables · dag: maandag 9 november 2026 · dagmaand: 9 november */
export function Datum({ value, form = 'lang' }: { value: string; form?: DatumForm }) {
  if (form === 'dag') return <DayOfWeek day={value as Day} />
  return <time dateTime={value}>{text(value as Day, form)}</time>
}

/** May break after the day of the week, so that it fits the kantlijn. */
function DayOfWeek({ day }: { day: Day }) {
  const long = formatDatum(day, 'lang')
  return (
    <time dateTime={day} className="weekday">
      {formatDatum(day, 'dag').replace(long, '')}
      <span className="nr">{long}</span>
    </time>
  )
}

function text(day: Day, form: Exclude<DatumForm, 'dag'>): string {
  return form === 'dagmaand' ? formatDatum(day, 'lang').replace(/ \d{4}$/, '') : formatDatum(day, form)
}
