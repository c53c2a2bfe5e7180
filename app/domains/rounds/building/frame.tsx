import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { PreviewLayout, renderDocument, WorkPage } from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import type { Round } from '../round.ts';
import { pathsOf } from './paths.ts';
import { text } from './text.nl.ts';

/** Name of the frame with the preview: what forms aim at to show what was typed. */
export const previewFrame = 'voorbeeld';

interface BuilderDocumentProps {
  visit: SpaceVisit;
  round: Round;
  title: string;
  errors?: FieldProblem[];
  notice?: ReactNode;
  modules?: string[];
  /** False on the page with all questions itself. */
  inside?: boolean;
  /** The preview is left out where there is nothing of it to see. */
  preview?: boolean;
  children: ReactNode;
}

/** A page of the builder: the work, and beside it a phone with the round as a teller will see it. */
export function builderDocument(props: BuilderDocumentProps): string {
  const { visit, round, title, errors = [], notice, inside = true, preview = true } = props;
  const paths = pathsOf(visit);
  const wrong = errors.length > 0;
  return renderDocument({
    title: wrong ? `Fout: ${title}` : title,
    stylesheet: 'work',
    modules: [...(props.modules ?? []), ...(wrong ? ['error-focus'] : [])],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={errors}
        notice={notice}
        breadcrumbs={[
          { label: round.title, href: paths.round },
          ...(inside ? [{ label: text.list.title, href: paths.questions }] : []),
        ]}
      >
        {preview ? (
          <PreviewLayout
            title={text.preview.title}
            src={paths.preview}
            name={previewFrame}
            apart={text.preview.apart}
          >
            {props.children}
          </PreviewLayout>
        ) : (
          props.children
        )}
      </WorkPage>
    ),
  });
}
