import { createAdaptorServer } from '@hono/node-server';
import { commands } from './commands/index.ts';
import { openControl } from './control.ts';
import { loadDemo } from './demo/load.ts';
import { replayLedger } from './domains/stories/index.ts';
import { closeWorld, openWorld } from './open-world.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { FolderInUseError } from './platform/database/index.ts';
import { WrongKeyError } from './platform/vault/index.ts';
import { createServer } from './server.tsx';

/** Reads the settings, opens the world, makes up for withdrawals, and only then answers. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const world = await openWorld(config);
  await replayLedger(world);
  if (config.mode === 'demo') await loadDemo(world);
  const server = createAdaptorServer({ fetch: createServer(world).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  await world.jobs.start();
  const control = await openControl(world, commands);
  console.log(`Zodat staat klaar op ${config.baseUrl}`);
  const stop = async () => {
    control.close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closeWorld(world);
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: NodeJS.ErrnoException) => {
  const known = [ConfigError, FolderInUseError, WrongKeyError].some((kind) => error instanceof kind);
  if (error.code === 'EADDRINUSE')
    console.error('Deze poort is al bezet. Kies een andere, bijvoorbeeld: PORT=3001 npm start');
  else console.error(known ? error.message : error);
  process.exit(1);
});
