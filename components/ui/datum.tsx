import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'

export type DatumForm = 'lang' | 'kort' | 'dag' | 'dagmaand'

/** lang: 9 november 2026 · kort: 9-11-2026 in tables · dag: maandag 9 november 2026 · dagmaand: 9 november */
export function Datum({ value, form = 'lang' }: { value: string; form?: DatumForm }) {
  return <time dateTime={value}>{text(value as Day, form)}</time>
}

function text(day: Day, form: DatumForm): string {
  return form === 'dagmaand' ? formatDatum(day, 'lang').replace(/ \d{4}$/, '') : formatDatum(day, form)
}
