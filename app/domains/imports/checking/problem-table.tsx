import { Table } from '../../../ui/index.ts';
import type { Problem } from '../problem.ts';
import { text } from './text.nl.ts';

interface ProblemTableProps {
  problems: readonly Problem[];
  /** Place of the first one in the whole list, from 1. */
  first: number;
  total: number;
}

/** What is wrong in the two files, in the order in which someone would put it right. */
export function ProblemTable({ problems, first, total }: ProblemTableProps) {
  return (
    <Table
      caption={text.problems.caption(first, first + problems.length - 1, total)}
      head={text.problems.head}
      rows={problems.map(({ row, file, column, message, severity }) => [
        row,
        text.problems.file[file],
        column === '' ? text.problems.wholeRow : column,
        message,
        text.problems.severity[severity],
      ])}
    />
  );
}
