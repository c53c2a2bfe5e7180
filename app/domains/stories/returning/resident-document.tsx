import type { FieldProblem } from '../../../platform/web/fields.ts';
import { ResidentPage, renderDocument } from '../../../ui/index.ts';
import { text } from './text.nl.ts';

interface ResidentDocument {
  title: string;
  problems?: FieldProblem[];
  modules?: string[];
  /** Above what has to be put right; not where nothing was to be kept. */
  errorTitle?: string;
  children: React.ReactNode;
}

export function document(props: ResidentDocument): string {
  const { title, problems = [], modules = [], errorTitle = text.problemSummary, children } = props;
  return renderDocument({
    title: problems.length > 0 ? `${text.errorTitle} ${title}` : title,
    stylesheet: 'resident',
    modules: problems.length > 0 ? [...modules, 'error-focus'] : modules,
    children: (
      <ResidentPage title={title} errors={problems} errorTitle={errorTitle}>
        {children}
      </ResidentPage>
    ),
  });
}
