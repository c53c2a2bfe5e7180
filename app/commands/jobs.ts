import { exitCodes, type WorldCommand } from './command.ts';
import { jobsText as text } from './jobs.text.nl.ts';

/** What failed in the background, after all its tries. */
export const jobsCommand: WorldCommand = {
  name: 'jobs',
  needs: 'world',
  summary: text.summary,
  help: text.help,
  operands: 0,
  options: { retry: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(world, { options, output }) {
    const failures = await world.jobs.failures();
    const retried = options.retry === true ? await world.jobs.retryFailures() : 0;
    if (options.json === true) {
      output.line(JSON.stringify({ failures, retried }));
      return exitCodes.done;
    }
    for (const { name, failedOn, reason } of failures) {
      output.line(`${failedOn.toLocaleString('nl-NL')}  ${name}  ${reason}`);
    }
    if (failures.length === 0) output.note(text.none);
    else if (options.retry === true) output.note(text.retried(retried));
    else output.note(text.howToRetry);
    return exitCodes.done;
  },
};
