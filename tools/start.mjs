// `npm start`, with whatever Node the machine has: installs and builds what is missing, then runs the pinned Node.
import { spawn } from 'node:child_process';
import { buildWhenStale, installWhenNeeded, pinnedNode } from './prepare.mjs';

installWhenNeeded();
buildWhenStale();
// React takes its slow and talkative build unless it is told that this is production.
const environment = { NODE_ENV: 'production', ...process.env };
const server = spawn(pinnedNode, ['build/main.js'], { stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
