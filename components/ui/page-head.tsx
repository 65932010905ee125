import type { ReactNode } from 'react'

type PageHeadProps = {
  title: ReactNode
  /** Small line above the title: "Intake. Stap 2 van 6". */
  caption?: ReactNode
  lead?: ReactNode
  kantlijn?: ReactNode
  children?: ReactNode
}

export function PageHead({ title, caption, lead, kantlijn, children }: PageHeadProps) {
  return (
    <div className="page-head row">
      {kantlijn ? <div className="kantlijn">{kantlijn}</div> : null}
      <div className="body">
        <h1>
          {caption ? <span className="caption">{caption}</span> : null} {title}
        </h1>
        {lead ? <p className="lead">{lead}</p> : null}
        {children}
      </div>
    </div>
  )
}
