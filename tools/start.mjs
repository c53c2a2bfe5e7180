// `npm start`, with whatever Node the machine has: installs and builds what is missing, then runs the pinned Node.
import { spawn } from 'node:child_process';
import { buildWhenStale, installWhenNeeded, pinnedNode } from './prepare.mjs';

installWhenNeeded();
buildWhenStale();
const server = spawn(pinnedNode, ['build/main.js'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
