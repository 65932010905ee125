import { type ReactNode, useId } from 'react'

/** Holds a Strip, with the way to the whole route in the kantlijn; on a phone that way stands below. */
export function RouteBlock({
  title,
  kantlijn,
  children,
}: {
  title: ReactNode
  kantlijn?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="route-block" aria-labelledby={id}>
      <div className="row">
        {kantlijn ? <div className="kantlijn no-print">{kantlijn}</div> : null}
        <div className="body">
          <h2 id={id}>{title}</h2>
          {children}
        </div>
      </div>
    </section>
  )
}
