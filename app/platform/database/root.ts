import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, found from here upwards: right in the source as well as in the bundle. */
export const projectFolder: string = findUpwards(import.meta.dirname);

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'db', 'migrations'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder db/migrations was not found beside the program.');
  return findUpwards(parent);
}
