import type { ReactNode } from 'react';

interface SideBySideProps {
  first: ReactNode;
  second: ReactNode;
}

/** Two texts that belong together: before and after, Dutch and another language. Below each other where it is narrow. */
export function SideBySide({ first, second }: SideBySideProps) {
  return (
    <div className="side-by-side">
      <div className="side-by-side__half">{first}</div>
      <div className="side-by-side__half">{second}</div>
    </div>
  );
}
