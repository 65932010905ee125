import { Notice } from '../ui/notice'

export function NogNietOpen({ status }: { status: 'bezig' | 'dicht' }) {
  if (status === 'bezig') return <p role="status">De tekst gaat open…</p>
  return (
    <Notice kind="attention" role="alert" title="Deze tekst gaat niet open">
      <p>
        Vergrendel uw kluis en open haar weer. Helpt dat niet? Vraag de beheerder om hulp; die kan de tekst niet lezen.
      </p>
    </Notice>
  )
}
