import { Fragment, type ReactNode } from 'react';

export interface Definition {
  term: string;
  description: ReactNode;
}

/** What something is, fact by fact: a term and what belongs to it. */
export function DefinitionList({ items }: { items: Definition[] }) {
  return (
    <div className="definition-list">
      <dl className="ams-description-list">
        {items.map((item) => (
          <Fragment key={item.term}>
            <dt className="ams-description-list__term">{item.term}</dt>
            <dd className="ams-description-list__description">{item.description}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
